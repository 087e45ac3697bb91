import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import type { z } from "zod";
import { OperatorError } from "#server/operator-error.ts";
import {
  endOfRows,
  type Header,
  headerSchema,
  sectionSchema,
  type Trailer,
  trailerSchema,
} from "./format.ts";

/** A backup that is being read, from its start to its end. */
export interface BackupReader {
  readonly header: Header;
  /** The next section, whose rows must be read to their end before the one after it; undefined after the last. */
  nextSection(): Promise<{ name: string; rows: AsyncIterable<Buffer> } | undefined>;
  /** The trailer, after the last section. Throws an OperatorError when the content is not what was written. */
  trailer(): Trailer;
}

/** Opens a backup and reads its header. Throws an OperatorError when the file is none. */
export async function openBackup(file: string): Promise<BackupReader> {
  const hash = createHash("sha256");
  const lines = linesOf(file);
  const next = async () => (await lines.next()).value;
  const read = async () => {
    const line = await next();
    if (line) hash.update(line);
    return line;
  };
  const header = parse(headerSchema, await read(), file);
  if (!header) throw new OperatorError(`${file} is not a backup of Groundswell.`);
  let trailer: Trailer | undefined;
  return {
    header,
    async nextSection() {
      const line = await next();
      const section = parse(sectionSchema, line, file);
      if (section && line) {
        hash.update(line);
        return { name: section.section, rows: inChunks(rowsOf(read, file)) };
      }
      trailer = parse(trailerSchema, line, file);
      return undefined;
    },
    trailer() {
      if (trailer?.sha256 !== hash.digest("hex")) throw damaged(file);
      return trailer;
    },
  };
}

function damaged(file: string): OperatorError {
  return new OperatorError(
    `${file} is damaged or incomplete, so nothing was restored. Take another copy of it.`,
  );
}

async function* rowsOf(read: () => Promise<Buffer | undefined>, file: string) {
  const end = Buffer.from(`${endOfRows}\n`);
  for (;;) {
    const line = await read();
    if (!line) throw damaged(file);
    if (line.equals(end)) return;
    yield line;
  }
}

const chunkSize = 64 * 1024;

async function* inChunks(rows: AsyncIterable<Buffer>) {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const row of rows) {
    waiting.push(row);
    size += row.length;
    if (size < chunkSize) continue;
    yield Buffer.concat(waiting);
    [waiting, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(waiting);
}

// Lines with their line end, as bytes: rows may hold any text.
async function* linesOf(file: string): AsyncGenerator<Buffer, undefined> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of unzipped(file)) {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let start = 0;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, start)) {
      yield rest.subarray(start, end + 1);
      start = end + 1;
    }
    rest = rest.subarray(start);
  }
}

async function* unzipped(file: string): AsyncGenerator<Buffer> {
  try {
    const bytes = pipeline(createReadStream(file), createGunzip({ chunkSize }), () => undefined);
    // A stream without an encoding gives buffers.
    for await (const chunk of bytes) yield chunk as Buffer;
  } catch (error) {
    throw inPlainWords(error, file);
  }
}

function inPlainWords(error: unknown, file: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "ENOENT") return new OperatorError(`There is no file ${file}.`);
  if (code === "EACCES") return new OperatorError(`This account may not read ${file}.`);
  if (code === "EISDIR")
    return new OperatorError(`${file} is a folder; name the backup file in it.`);
  if (code === "Z_DATA_ERROR")
    return new OperatorError(`${file} is not a backup of Groundswell, or it is damaged.`);
  if (code === "Z_BUF_ERROR") return damaged(file);
  return error;
}

function parse<T>(schema: z.ZodType<T>, line: Buffer | undefined, file: string): T | undefined {
  if (!line) throw damaged(file);
  try {
    return schema.safeParse(JSON.parse(line.toString("utf8"))).data;
  } catch {
    return undefined;
  }
}
