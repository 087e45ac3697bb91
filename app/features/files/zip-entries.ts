/** What the end of a ZIP archive says, and its directory: all of an archive that has to be read to know what is in it. */

/** One file in a ZIP archive, as the archive's directory names it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored as it is. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header stands. */
  readonly at: number;
}

/** The record that closes an archive; offsets and lengths in bytes. */
export interface ZipEnd {
  readonly count: number;
  readonly size: number;
  readonly at: number;
  /** Where this record itself stands. */
  readonly ownPlace: number;
}

export const longestComment = 65_535;
export const endLength = 22;
/** Documents have some hundred entries; more than this is no document. */
const entriesAtMost = 20_000;
const directoryAtMost = 4_000_000;

/**
 * The end of an archive of `size` bytes, from the bytes it ends with. Null when the archive is not whole from its first
 * byte to its last, as when something stands before or behind it, or has more in it than a document.
 */
export function zipEnd(tail: Buffer, size: number): ZipEnd | null {
  for (let at = tail.length - endLength; at >= 0; at--) {
    const isEnd =
      tail.readUInt32LE(at) === 0x06054b50 &&
      at + endLength + tail.readUInt16LE(at + 20) === tail.length;
    if (isEnd) return plainly(endAt(tail, at, size - tail.length));
  }
  return null;
}

function endAt(tail: Buffer, at: number, before: number): ZipEnd {
  return {
    count: tail.readUInt16LE(at + 10),
    size: tail.readUInt32LE(at + 12),
    at: tail.readUInt32LE(at + 16),
    ownPlace: before + at,
  };
}

function plainly(end: ZipEnd): ZipEnd | null {
  const isTooMuch = end.size > directoryAtMost || end.count > entriesAtMost;
  return isTooMuch || end.at + end.size !== end.ownPlace ? null : end;
}

/** The entries of a directory, as many as its end says; null when they are others, or none is the archive's first byte. */
export function zipEntries(directory: Buffer, { count }: ZipEnd): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + 46 <= directory.length) {
    if (directory.readUInt32LE(at) !== 0x02014b50) return null;
    const name = directory.readUInt16LE(at + 28);
    entries.push(entryAt(directory, at, name));
    at += 46 + name + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  const isWhole = at === directory.length && entries.length === count;
  return isWhole && entries.some((entry) => entry.at === 0) ? entries : null;
}

function entryAt(directory: Buffer, at: number, name: number): ZipEntry {
  return {
    name: directory.toString("utf8", at + 46, at + 46 + name),
    flags: directory.readUInt16LE(at + 8),
    method: directory.readUInt16LE(at + 10),
    crc: directory.readUInt32LE(at + 16),
    packed: directory.readUInt32LE(at + 20),
    unpacked: directory.readUInt32LE(at + 24),
    at: directory.readUInt32LE(at + 42),
  };
}

/** Whether it can be read only with a password. */
export function isEncrypted({ flags }: Pick<ZipEntry, "flags">): boolean {
  return (flags & 1) === 1;
}
