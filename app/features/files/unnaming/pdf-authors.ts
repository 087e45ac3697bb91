/**
 * PDF files without what they note about their authors. Bytes are blanked where they stand, so that nothing else moves;
 * objects that are compressed together are compressed again into the room they had.
 */
import { deflateSync } from "node:zlib";
import { finderOf } from "./finder.ts";
import { compressedTogether, hasNumber, type Together } from "./pdf-objects.ts";

const blank = 0x20;
/** Entries that name somebody, or a program registered to somebody, wherever they stand. */
const telling = /\/(?:Author|Creator|Producer|Company|Manager|LastModifiedBy)\b\s*/g;
const referredAtMost = 20;

/** The same document. Throws for what it cannot read. */
export function withoutPdfAuthors(given: Buffer): Buffer {
  const bytes = Buffer.from(given);
  const described = describedBy(bytes);
  for (const together of compressedTogether(bytes)) {
    const before = Buffer.from(together.inside);
    blankEntries(together.inside);
    for (const { number, from, to } of together.objects)
      if (described.has(number)) blankStrings(together.inside, from, to);
    if (!together.inside.equals(before)) putBack(together);
  }
  blankXml(bytes);
  blankEntries(bytes);
  blankObjects(bytes, described);
  return bytes;
}

/** Numbers of the objects that describe the document, in every version of it that the file holds. */
function describedBy(bytes: Buffer): ReadonlySet<number> {
  const found = bytes.toString("latin1").matchAll(/\/Info\s+(\d+)\s+\d+\s+R/g);
  return new Set([...found].map(([, number]) => Number(number)));
}

/** Descriptions as XML, plain or compressed; readers pass over an empty one. */
function blankXml(bytes: Buffer): void {
  const text = bytes.toString("latin1");
  for (const [opening, closing] of [
    ["<x:xmpmeta", "</x:xmpmeta>"],
    ["<rdf:RDF", "</rdf:RDF>"],
  ] as const)
    blankBetween(bytes, text, [opening, closing]);
  const [streamAfter, endAfter] = [finderOf(text, "stream"), finderOf(text, "endstream")];
  for (const { index } of text.matchAll(/\/Type\s*\/Metadata\b/g)) {
    const start = streamAfter(index);
    const end = start < 0 ? -1 : endAfter(start);
    if (end >= 0) bytes.fill(blank, Math.min(start + "stream\r\n".length, end), end);
  }
}

function blankBetween(bytes: Buffer, text: string, [opening, closing]: readonly [string, string]) {
  let end = 0;
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, end)) {
    end = text.indexOf(closing, at);
    if (end < 0) end = text.length;
    bytes.fill(blank, at, end);
  }
}

/** Blanks the strings of uncompressed objects with these numbers. */
function blankObjects(bytes: Buffer, numbers: ReadonlySet<number>): void {
  const text = bytes.toString("latin1");
  const endAfter = finderOf(text, "endobj");
  let done = 0;
  for (const { index, 1: number } of text.matchAll(/\b(\d+)\s+\d+\s+obj\b/g)) {
    if (index < done || !numbers.has(Number(number))) continue;
    const end = endAfter(index);
    done = end < 0 ? text.length : end;
    blankStrings(bytes, index, done);
  }
}

/** Blanks telling entries; where one refers to an object, that as well. */
function blankEntries(bytes: Buffer): void {
  const text = bytes.toString("latin1");
  const referred = new Set<number>();
  let done = 0;
  for (const { index, 0: entry } of text.matchAll(telling)) {
    const at = index + entry.length;
    if (at < done) continue;
    const [, number] = /^(\d+)\s+\d+\s+R/.exec(text.slice(at, at + 40)) ?? [];
    if (number === undefined) done = blankString(bytes, at);
    else referred.add(Number(number));
  }
  // What is referred to may be compressed with others; whoever writes so is not read further.
  if (referred.size > referredAtMost || [...referred].some((one) => !hasNumber(text, one)))
    throw new Error("An author stands where it cannot be found.");
  if (referred.size > 0) blankObjects(bytes, referred);
}

/** Blanks every string between two places. */
function blankStrings(bytes: Buffer, from: number, to: number): void {
  for (let at = from; at < to; at++) at = blankString(bytes, at);
}

/** Blanks the string that begins here, if one does; says where it ends. Throws where it does not. */
function blankString(bytes: Buffer, at: number): number {
  const opening = bytes.toString("latin1", at, at + 1);
  const isHex = opening === "<" && bytes[at - 1] !== 0x3c && bytes[at + 1] !== 0x3c;
  if (opening !== "(" && !isHex) return at;
  const end = isHex ? bytes.indexOf(">", at) : endOfText(bytes, at);
  if (end < 0) throw new Error("A string does not end.");
  bytes.fill(blank, at + 1, end);
  return end;
}

/** Where a string in brackets ends; brackets in it stand in pairs or behind a backslash. */
function endOfText(bytes: Buffer, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const char = bytes[at];
    if (char === 0x5c) at++;
    else if (char === 0x28) depth++;
    else if (char === 0x29 && --depth === 0) return at;
  }
  return -1;
}

/** Compresses objects into the room they had; blanked ones need less. */
function putBack({ packed, inside }: Together): void {
  const again = deflateSync(inside, { level: 9 });
  if (again.length > packed.length) throw new Error("Objects take more room than they had.");
  packed.fill(0, again.length);
  again.copy(packed);
}
