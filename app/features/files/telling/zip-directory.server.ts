import type { FileHandle } from "node:fs/promises";
import { endLength, longestComment, zipEnd, zipEntries, type ZipEntry } from "../zip-entries.ts";

/**
 * The directory of a ZIP archive, which is all that is read of it: nothing is ever unpacked. Null when the file is no
 * whole archive.
 */
export async function zipDirectory(file: FileHandle, size: number): Promise<ZipEntry[] | null> {
  const length = Math.min(size, endLength + longestComment);
  const end = zipEnd(await bytesAt(file, size - length, length), size);
  return end && zipEntries(await bytesAt(file, end.at, end.size), end);
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
