import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { unstable_parseMultipartFormData as parseMultipart } from "@remix-run/node";
import { Refusal } from "#app/core/errors.ts";
import { withIncoming } from "./files/incoming.server.ts";

/** A form that brings a file. */
export interface FormWithFile {
  readonly fields: Readonly<Record<string, string>>;
  /** Empty when none was chosen. */
  readonly file: Uint8Array;
  /** What the browser calls it. */
  readonly fileName: string;
}

/** Reads a form and the one file it may bring; how large it may be is for `server/http/body-limit.ts` to say. */
export async function formWithFile(request: Request, name: string): Promise<FormWithFile> {
  const entries = [...(await request.formData().catch(refuseUnreadable))];
  const texts = entries.flatMap(([key, value]) =>
    typeof value === "string" ? [[key, value] as const] : [],
  );
  const file = entries.find(([key, value]) => key === name && typeof value !== "string")?.[1];
  const bytes = file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
  const fileName = file instanceof File ? file.name : "";
  return { fields: Object.fromEntries(texts), file: bytes, fileName };
}

/** A form whose file waits on the disk. */
export interface StreamedForm {
  readonly fields: Readonly<Record<string, string>>;
  /** Null when none was chosen. */
  readonly file: { readonly name: string; readonly content: AsyncIterable<Uint8Array> } | null;
}

/**
 * Reads a form that brings a file as it comes, so that memory does not grow with it, and does `work` with it. Of a file
 * that is larger than `bytesAtMost` one byte more than that is kept, so that it can be refused for its size.
 */
export function withStreamedForm<T>(
  request: Request,
  { name, bytesAtMost }: { readonly name: string; readonly bytesAtMost: number },
  work: (form: StreamedForm) => Promise<T>,
): Promise<T> {
  return withIncoming(async (place) => {
    let file: StreamedForm["file"] = null;
    const path = place("form");
    const form = await parseMultipart(request, async (part) => {
      if (part.filename === undefined) return readText(part.data);
      const isWanted = part.name === name && part.filename !== "" && file === null;
      await writeUpTo(isWanted ? bytesAtMost + 1 : 0, isWanted ? path : null, part.data);
      if (isWanted) file = { name: part.filename, content: createReadStream(path) };
      return undefined;
    }).catch(refuseUnlessOurs);
    const texts = [...form].flatMap(([key, value]) =>
      typeof value === "string" ? [[key, value] as const] : [],
    );
    return work({ fields: Object.fromEntries(texts), file });
  });
}

/** Fields beside a file are short; whatever is longer is cut, and refused for what it then is. */
const textAtMost = 20_000;

async function readText(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    if (size < textAtMost) kept.push(piece);
    size += piece.length;
  }
  return Buffer.concat(kept).toString("utf8");
}

async function writeUpTo(
  atMost: number,
  path: string | null,
  pieces: AsyncIterable<Uint8Array>,
): Promise<void> {
  const target = path === null ? null : await open(path, "wx", 0o600);
  let left = atMost;
  try {
    // What is not kept is read all the same, so that the fields after it are heard.
    for await (const piece of pieces) {
      if (target && left > 0) await target.write(piece.subarray(0, left));
      left -= piece.length;
    }
  } finally {
    await target?.close();
  }
}

// The parser throws for whatever is no form; the disk's troubles are ours.
function refuseUnlessOurs(error: unknown): never {
  if (error instanceof Error && "syscall" in error) throw error;
  return refuseUnreadable();
}

// Whatever a body holds that is no form, its sender can put it right.
function refuseUnreadable(): never {
  throw new Refusal("invalid", "ui.brokenRequest");
}
