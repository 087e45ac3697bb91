/** What somebody hands over to be verified: pasted, as a file, or by its address. */
import { Refusal } from "#app/core/errors.ts";
import type { MessageKey } from "#app/core/words.ts";
import type { BakedTrouble } from "../baking/baked.ts";
import { credentialIn } from "../baking/credential-in.server.ts";
import { isPng } from "../baking/png-chunks.server.ts";
import { isCompact } from "../credential/jwt-shape.ts";
import type { FileForm } from "../proving/file-form.ts";

export interface Given {
  readonly text: string;
  readonly form: FileForm;
}

/** Reads what was pasted or fetched: a credential, or a picture with one. Throws `invalid` with what is wrong with it. */
export function readGiven(bytes: Uint8Array): Given {
  const found = credentialIn(bytes);
  if ("trouble" in found) throw new Refusal("invalid", troubles[found.trouble]);
  const text = found.credential.trim();
  return { text, form: formOf(bytes, text) };
}

function formOf(bytes: Uint8Array, text: string): FileForm {
  if (isPng(bytes)) return "png";
  const first = Buffer.from(bytes.subarray(0, 64)).toString("utf8").trim();
  if (/^\uFEFF?\s*</u.test(first)) return "svg";
  return isCompact(text) ? "jwt" : "json";
}

const troubles: Readonly<Record<BakedTrouble, MessageKey>> = {
  other: "verifying.otherFile",
  damaged: "verifying.damaged",
  stripped: "verifying.stripped",
  several: "verifying.several",
  too_long: "verifying.tooLong",
};
