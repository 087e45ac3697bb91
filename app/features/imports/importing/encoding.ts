/**
 * Which letters the bytes of a file stand for. Excel writes UTF-16, older programs Windows-1252; both are read, and
 * said, because a wrong guess shows in the accents.
 */
import { Refusal } from "#app/core/errors.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Watches a file's bytes go by, and knows at the end how to read them. */
export class EncodingWatch {
  private readonly utf8 = new TextDecoder("utf-8", { fatal: true });
  private isUtf8 = true;
  private head: Uint8Array = new Uint8Array();

  see(bytes: Uint8Array): void {
    if (this.head.length < headLength)
      this.head = Buffer.concat([this.head, bytes.subarray(0, headLength - this.head.length)]);
    if (this.isUtf8) this.isUtf8 = decodes(this.utf8, bytes, true);
  }

  /** Throws `invalid` for what is no text at all. */
  finish(): Encoding {
    if (isArchive(this.head)) throw new Refusal("invalid", "importing.isSpreadsheet");
    const wide = wideEncoding(this.head);
    if (wide) return wide;
    return this.isUtf8 && decodes(this.utf8, new Uint8Array(), false) ? "utf-8" : "windows-1252";
  }
}

const headLength = 4_096;

function decodes(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): boolean {
  try {
    decoder.decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

function wideEncoding(head: Uint8Array): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  // Without its mark it shows in the empty halves of plain letters.
  if (shareOfZeros(head, 1) > 0.3) return "utf-16le";
  return shareOfZeros(head, 0) > 0.3 ? "utf-16be" : null;
}

function shareOfZeros(head: Uint8Array, first: 0 | 1): number {
  let zeros = 0;
  for (let at = first; at < head.length; at += 2) if (head[at] === 0) zeros++;
  return head.length < 4 ? 0 : zeros / (head.length / 2);
}

/** How .xlsx and .ods begin, and .xls. */
function isArchive(head: Uint8Array): boolean {
  const begins = (...bytes: number[]) => bytes.every((byte, at) => head[at] === byte);
  return begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0);
}

/** A file's bytes as text, without its byte order mark. */
export async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== "") yield text;
  }
  const rest = decoder.decode();
  if (rest !== "") yield rest;
}
