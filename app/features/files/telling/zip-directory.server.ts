import type { FileHandle } from "node:fs/promises";

/** One file in a ZIP archive, as the archive's directory names it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored as it is. */
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly encrypted: boolean;
  /** Where its own header stands. */
  readonly at: number;
}

const longestComment = 65_535;
const endLength = 22;
/** Documents have some hundred entries; more than this is no document. */
const entriesAtMost = 20_000;
const directoryAtMost = 4_000_000;

/**
 * The directory of a ZIP archive, which is all that is read of it: nothing is ever unpacked. Null when the file is no
 * whole archive from its first byte to its last, as when something stands before or behind it.
 */
export async function zipDirectory(file: FileHandle, size: number): Promise<ZipEntry[] | null> {
  const end = await endOf(file, size);
  if (!end || end.size > directoryAtMost || end.count > entriesAtMost) return null;
  if (end.at + end.size !== end.ownPlace) return null;
  const entries = entriesOf(await bytesAt(file, end.at, end.size));
  return entries?.length === end.count && entries.some(({ at }) => at === 0) ? entries : null;
}

async function endOf(file: FileHandle, size: number) {
  const length = Math.min(size, endLength + longestComment);
  const tail = await bytesAt(file, size - length, length);
  for (let at = tail.length - endLength; at >= 0; at--) {
    const isEnd =
      tail.readUInt32LE(at) === 0x06054b50 &&
      at + endLength + tail.readUInt16LE(at + 20) === tail.length;
    if (isEnd)
      return {
        count: tail.readUInt16LE(at + 10),
        size: tail.readUInt32LE(at + 12),
        at: tail.readUInt32LE(at + 16),
        ownPlace: size - length + at,
      };
  }
  return null;
}

function entriesOf(bytes: Buffer): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + 46 <= bytes.length) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) return null;
    const name = bytes.readUInt16LE(at + 28);
    const rest = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    entries.push({
      name: bytes.toString("utf8", at + 46, at + 46 + name),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + name + rest;
  }
  return at === bytes.length ? entries : null;
}

/** What an entry holds that is stored as it is, at most `length` bytes of it. */
export async function storedText(
  file: FileHandle,
  { at, method, packed }: ZipEntry,
  length: number,
): Promise<string | null> {
  if (method !== 0 || packed > length) return null;
  const head = await bytesAt(file, at, 30);
  if (head.length < 30 || head.readUInt32LE(0) !== 0x04034b50) return null;
  const start = at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  return (await bytesAt(file, start, packed)).toString("utf8");
}

/** Bytes of a file; fewer at its end. */
export async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}
