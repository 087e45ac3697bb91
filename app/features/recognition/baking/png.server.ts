/** Baked PNG: the credential stands in a chunk of text (iTXt) under a keyword of Open Badges. */
import { inflateSync } from "node:zlib";
import { longestCredential } from "../credential/json.ts";
import { oneOf, type Baked } from "./baked.ts";
import { chunksOf, isPng, pngOf, type Chunk } from "./png-chunks.server.ts";

const keyword = "openbadgecredential";

/** A picture with this credential in it and no other; null if it is no whole PNG. */
export function bakedPng(picture: Uint8Array, credential: string): Buffer | null {
  const [header, ...others] = chunksOf(picture) ?? [];
  if (!header) return null;
  // Nothing is packed, and neither language nor translated keyword is told.
  const data = Buffer.concat([
    Buffer.from(`${keyword}\0\0\0\0\0`, "latin1"),
    Buffer.from(credential),
  ]);
  return pngOf([header, { type: "iTXt", data }, ...others.filter((chunk) => !isCredential(chunk))]);
}

/** The credential in a picture. */
export function readBakedPng(picture: Uint8Array): Baked {
  if (!isPng(picture)) return { trouble: "other" };
  const chunks = chunksOf(picture);
  if (!chunks) return { trouble: "damaged" };
  const found = chunks.filter(isCredential);
  const [first] = found;
  if (!first || found.length > 1) return oneOf(found.map(() => ""));
  return textIn(first);
}

function isCredential({ type, data }: Chunk): boolean {
  return type === "iTXt" && Buffer.from(data).indexOf(`${keyword}\0`, 0, "latin1") === 0;
}

function textIn({ data }: Chunk): Baked {
  const rest = Buffer.from(data.subarray(keyword.length + 1));
  const isPacked = rest[0] === 1;
  const language = rest.indexOf(0, 2);
  const translated = language < 0 ? -1 : rest.indexOf(0, language + 1);
  if (translated < 0 || rest[1] !== 0 || (rest[0] !== 0 && !isPacked))
    return { trouble: "damaged" };
  const text = rest.subarray(translated + 1);
  return isPacked ? unpacked(text) : decoded(text);
}

function unpacked(packed: Uint8Array): Baked {
  try {
    return decoded(inflateSync(packed, { maxOutputLength: longestCredential }));
  } catch (error) {
    const isTooLong = error instanceof RangeError;
    return { trouble: isTooLong ? "too_long" : "damaged" };
  }
}

function decoded(text: Uint8Array): Baked {
  if (text.length > longestCredential) return { trouble: "too_long" };
  try {
    return { credential: new TextDecoder("utf-8", { fatal: true }).decode(text) };
  } catch {
    return { trouble: "damaged" };
  }
}
