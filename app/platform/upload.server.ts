import { Refusal } from "#app/core/errors.ts";

/** A form that brings a file. */
export interface FormWithFile {
  readonly fields: Readonly<Record<string, string>>;
  /** Empty when none was chosen. */
  readonly file: Uint8Array;
}

/** Reads a form and the one file it may bring; how large it may be is for `server/http/body-limit.ts` to say. */
export async function formWithFile(request: Request, name: string): Promise<FormWithFile> {
  const entries = [...(await request.formData().catch(refuseUnreadable))];
  const texts = entries.flatMap(([key, value]) =>
    typeof value === "string" ? [[key, value] as const] : [],
  );
  const file = entries.find(([key, value]) => key === name && typeof value !== "string")?.[1];
  const bytes = file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
  return { fields: Object.fromEntries(texts), file: bytes };
}

// Whatever a body holds that is no form, its sender can put it right.
function refuseUnreadable(): never {
  throw new Refusal("invalid", "ui.brokenRequest");
}
