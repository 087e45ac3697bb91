import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import type pg from "pg";
import { z } from "zod";
import { newId } from "#app/core/ids.ts";
import { fileKey, storeOf, type FileStore } from "#app/platform/files/file-store.server.ts";
import type { FileSettings } from "#app/platform/files/file-settings.server.ts";
import { OperatorError } from "#server/operator-error.ts";

/** A line of the section that holds files: a piece of what is kept under a key; pieces of one follow each other. */
const pieceSchema = z.object({
  key: z.string().regex(/^[\da-f]{2}\/[\da-f]{2}\/[\da-f-]{36}(?:\.preview)?$/u),
  piece: z.base64(),
});

/**
 * The files that the rows of this transaction name, a line per piece. One that has been taken away since they were
 * read is left out.
 */
export async function* fileLines(client: pg.ClientBase, store: FileStore): AsyncGenerator<Buffer> {
  for (const key of await keysOf(client)) {
    const content = await store.open(key);
    if (!content) continue;
    // A stream without an encoding gives buffers.
    for await (const piece of content as AsyncIterable<Buffer>)
      yield Buffer.from(`${JSON.stringify({ key, piece: piece.toString("base64") })}\n`);
  }
}

async function keysOf(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ id: string; isPicture: boolean }>(
    // Files that were carried on share their bytes; a database that is replaced may be older than that.
    `SELECT DISTINCT coalesce((to_jsonb(f) ->> 'content_id')::uuid, f.id) AS id, f.width IS NOT NULL AS "isPicture"
     FROM public.stored_file f WHERE state IN ('ready', 'checking') ORDER BY id`,
  );
  return rows.flatMap(({ id, isPicture }) =>
    isPicture ? [fileKey(id, "file"), fileKey(id, "preview")] : [fileKey(id, "file")],
  );
}

/** What has been put back of a backup's files. */
export interface RestoredFiles {
  /** How many lines there were. */
  readonly lines: number;
  readonly keys: ReadonlySet<string>;
}

/**
 * Puts a backup's files where files are kept; what lies under a key never changes, so those that are there stay.
 * `added` hears of each that was not there, for whoever has to take them back.
 */
export async function putFiles(
  rows: AsyncIterable<Buffer>,
  settings: FileSettings,
  added: (key: string) => void,
): Promise<RestoredFiles> {
  const store = storeOf(settings);
  const path = join(settings.folder, "incoming", newId());
  await mkdir(join(settings.folder, "incoming"), { recursive: true, mode: 0o700 });
  const keys = new Set<string>();
  const put = async (key: string) => {
    keys.add(key);
    if (await isThere(store, key)) return;
    added(key);
    await store.put(key, path);
  };
  let current: string | undefined;
  let lines = 0;
  for await (const line of linesOf(rows)) {
    lines++;
    const { key, piece } = parsed(line);
    if (current !== undefined && current !== key) await put(current);
    await append(path, Buffer.from(piece, "base64"), key === current ? "a" : "w");
    current = key;
  }
  if (current !== undefined) await put(current);
  await rm(path, { force: true });
  return { lines, keys };
}

/** Removes files by their keys. */
export async function removeFiles(settings: FileSettings, keys: Iterable<string>): Promise<void> {
  const store = storeOf(settings);
  for (const key of keys) await store.remove(key);
}

/** The keys of what the database names now; none when it has no table of files. */
export async function keysInDatabase(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ present: boolean }>(
    "SELECT to_regclass('public.stored_file') IS NOT NULL AS present",
  );
  return rows[0]?.present ? keysOf(client) : [];
}

async function isThere(store: FileStore, key: string): Promise<boolean> {
  const content = await store.open(key);
  content?.destroy();
  return content !== null;
}

async function append(path: string, piece: Buffer, flags: "a" | "w"): Promise<void> {
  const file = await open(path, flags, 0o600);
  try {
    await file.write(piece);
  } finally {
    await file.close();
  }
}

// Lines come several in a chunk, never a part of one.
async function* linesOf(rows: AsyncIterable<Buffer>): AsyncGenerator<string> {
  for await (const chunk of rows) yield* chunk.toString("utf8").trimEnd().split("\n");
}

function parsed(line: string): z.infer<typeof pieceSchema> {
  const piece = pieceSchema.safeParse(JSON.parse(line));
  if (piece.success) return piece.data;
  throw new OperatorError("The backup is damaged: it holds a file that none of ours can be.");
}
