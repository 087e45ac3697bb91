import { inflateSync } from "node:zlib";
import { finderOf } from "./finder.ts";

/** Objects of a PDF file that are compressed together. */
export interface Together {
  /** Where they stand in the file. */
  readonly packed: Buffer;
  readonly inside: Buffer;
  readonly objects: readonly {
    readonly number: number;
    readonly from: number;
    readonly to: number;
  }[];
}

/** More than this, in all, is no document that anybody wrote. */
const insideAtMost = 200_000_000;
const objectsAtMost = 100_000;
const headAtMost = 2000;

/** All objects that are compressed together. Throws for those that are so in a way it does not know. */
export function compressedTogether(bytes: Buffer): Together[] {
  const text = bytes.toString("latin1");
  const [streamAfter, endAfter] = [finderOf(text, "stream"), finderOf(text, "endstream")];
  let left = insideAtMost;
  return [...text.matchAll(/\/Type\s*\/ObjStm\b/g)].map(({ index }) => {
    const start = streamAfter(index);
    const end = start < 0 ? -1 : endAfter(start);
    const before = text.slice(Math.max(0, index - headAtMost), index);
    const head = before.slice(before.lastIndexOf("obj")) + text.slice(index, start);
    if (end < 0 || !isPlainlyDeflated(head))
      throw new Error("Objects are compressed in an unknown way.");
    const begin = start + (text[start + 6] === "\r" ? 8 : 7);
    const packed = bytes.subarray(begin, endOfData(text, end));
    // With the line's end, which is no part of it: the last byte of what is packed may look like one.
    const inside = inflateSync(bytes.subarray(begin, end), { maxOutputLength: left });
    left -= inside.length;
    return {
      packed,
      inside,
      objects: objectsIn(inside, valueOf(head, "N"), valueOf(head, "First")),
    };
  });
}

function isPlainlyDeflated(head: string): boolean {
  const isOne = /\/Filter\s*(?:\/FlateDecode\b|\[\s*\/FlateDecode\s*\])/.test(head);
  return isOne && !/\/Predictor\s+(?!1\b)/.test(head);
}

/** The end of a stream's bytes, without the line's end before what closes it. */
function endOfData(text: string, end: number): number {
  const [line = ""] = /\r?\n?$/.exec(text.slice(end - 2, end)) ?? [];
  return end - line.length;
}

function valueOf(head: string, name: string): number {
  const value = Number(new RegExp(`/${name}\\s+(\\d+)`).exec(head)?.[1]);
  if (!Number.isSafeInteger(value)) throw new Error("Objects are compressed in an unknown way.");
  return value;
}

function objectsIn(inside: Buffer, count: number, first: number): Together["objects"] {
  if (count > objectsAtMost) throw new Error("Too many objects are compressed together.");
  const heads = inside.toString("latin1", 0, first).trim().split(/\s+/).map(Number);
  if (heads.length < 2 * count || heads.some((one) => !Number.isSafeInteger(one)))
    throw new Error("Objects are compressed in an unknown way.");
  const at = (n: number) => (n < count ? first + (heads[2 * n + 1] ?? 0) : inside.length);
  return Array.from({ length: count }, (_, n) => ({
    number: heads[2 * n] ?? 0,
    from: at(n),
    to: at(n + 1),
  }));
}

/** Whether an object with this number stands in the text uncompressed. */
export function hasNumber(text: string, number: number): boolean {
  return new RegExp(`\\b${String(number)}\\s+\\d+\\s+obj\\b`).test(text);
}
