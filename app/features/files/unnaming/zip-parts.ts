import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { endLength, isEncrypted, zipEnd, zipEntries, type ZipEntry } from "../zip-entries.ts";

/** One file of an archive, packed as it is. */
export interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly unpacked: number;
  readonly packed: Buffer;
}

const localHead = 30;
const stored = 0;
const deflated = 8;
/** What follows the packed bytes in place of the head; there is none in what is written here. */
const describedBehind = 8;

/** Everything in an archive, in its order. Throws for what is no plain archive. */
export function zipParts(bytes: Buffer): ZipPart[] {
  const end = zipEnd(bytes, bytes.length);
  const entries = end && zipEntries(bytes.subarray(end.at, end.at + end.size), end);
  if (!entries) throw new Error("No archive.");
  return entries.map((entry) => partOf(bytes, entry));
}

function partOf(bytes: Buffer, { at, packed, flags, ...entry }: ZipEntry): ZipPart {
  const start = at + localHead + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (start + packed > bytes.length || isEncrypted({ flags })) throw new Error("No plain archive.");
  return {
    ...entry,
    flags: flags & ~describedBehind,
    packed: bytes.subarray(start, start + packed),
  };
}

/** What a part holds. Throws where that is more than `atMost`. */
export function unpacked({ method, packed }: ZipPart, atMost: number): Buffer {
  if (method === stored) return packed;
  if (method !== deflated) throw new Error("Packed in an unknown way.");
  return inflateRawSync(packed, { maxOutputLength: atMost });
}

/** The part with something else in it. */
export function holding(part: ZipPart, content: Buffer): ZipPart {
  const packed = deflateRawSync(content);
  return { ...part, method: deflated, crc: crcOf(content), unpacked: content.length, packed };
}

// Node 20 knows it from 20.15 on; its types may not.
const crcOf: (bytes: Buffer) => number = crc32;

/** An archive of these parts. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const shared = sharedHead(part, name.length);
    const local = [Buffer.from("PK\x03\x04", "latin1"), shared, name, part.packed];
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), shared, place, name);
    pieces.push(...local);
    at += local.reduce((sum, { length }) => sum + length, 0);
  }
  const index = Buffer.concat(directory);
  return Buffer.concat([...pieces, index, endOf(parts.length, index.length, at)]);
}

/** What the head before a part and its line in the directory have in common. */
function sharedHead({ flags, method, crc, packed, unpacked: size }: ZipPart, name: number): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(flags, 2);
  head.writeUInt16LE(method, 4);
  // The first of January 1980: when a part was changed tells something too.
  head.writeUInt16LE(0x21, 8);
  head.writeUInt32LE(crc, 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(size, 18);
  head.writeUInt16LE(name, 22);
  return head;
}

function endOf(count: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(endLength);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return end;
}
