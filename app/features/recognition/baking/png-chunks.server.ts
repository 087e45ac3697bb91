/** A PNG as what it is made of: pieces that say their length, their type and a checksum. */
import { crc32 } from "node:zlib";

export interface Chunk {
  /** Four letters. */
  readonly type: string;
  readonly data: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Length, type and checksum. */
const around = 12;

/** Whether these bytes begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return signature.equals(bytes.subarray(0, signature.length));
}

/** The chunks up to the end of the picture; null unless each is whole and the first and last are what they have to be. */
export function chunksOf(bytes: Uint8Array): readonly Chunk[] | null {
  if (!isPng(bytes)) return null;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = signature.length; at + around <= file.length;) {
    const end = at + around + file.readUInt32BE(at);
    if (end > file.length) return null;
    const named = file.subarray(at + 4, end - 4);
    const type = named.toString("latin1", 0, 4);
    if (!/^[A-Za-z]{4}$/.test(type) || crc32(named) !== file.readUInt32BE(end - 4)) return null;
    chunks.push({ type, data: named.subarray(4) });
    if (type === "IEND") return chunks[0]?.type === "IHDR" ? chunks : null;
    at = end;
  }
  return null;
}

/** A picture of these chunks. */
export function pngOf(chunks: readonly Chunk[]): Buffer {
  return Buffer.concat([signature, ...chunks.map(writtenChunk)]);
}

function writtenChunk({ type, data }: Chunk): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
