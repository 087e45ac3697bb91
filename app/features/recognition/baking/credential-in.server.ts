/** The credential in a file that somebody hands over: a picture that carries one, or the credential itself. */
import { longestCredential } from "../credential/json.ts";
import type { Baked } from "./baked.ts";
import { isPng } from "./png-chunks.server.ts";
import { readBakedPng } from "./png.server.ts";
import { readBakedSvg } from "./svg.ts";

/** Found by what a file holds, whatever it is called. */
export function credentialIn(file: Uint8Array): Baked {
  if (isPng(file)) return readBakedPng(file);
  const text = textOf(file);
  if (text === null) return { trouble: "other" };
  if (text.startsWith("<")) return readBakedSvg(text);
  return text.length > longestCredential ? { trouble: "too_long" } : { credential: text };
}

function textOf(file: Uint8Array): string | null {
  try {
    // A byte order mark is taken away.
    return new TextDecoder("utf-8", { fatal: true }).decode(file).trim();
  } catch {
    return null;
  }
}
