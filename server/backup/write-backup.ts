import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type pg from "pg";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import { OperatorError } from "#server/operator-error.ts";
import { CopyOut } from "./copy.ts";
import {
  endOfRows,
  filesSection,
  formatName,
  type Header,
  jobsSection,
  type Trailer,
} from "./format.ts";
import { hasJobs, listSequences, listTables, quoted } from "./inventory.ts";
import { fileLines } from "./stored-files.ts";

/** What a backup holds: sections (tables, jobs, files) with their rows, and the file's size in bytes. */
export interface BackupReport {
  readonly rows: Readonly<Record<string, number>>;
  readonly bytes: number;
}

/**
 * Writes everything in the database, as it stood at one moment, to a new file that only its owner can read; with
 * `store` also the files that people attached. The server may run meanwhile. The file appears under its name when it
 * is complete.
 */
export async function writeBackup(
  client: pg.ClientBase,
  file: string,
  store: FileStore | null = null,
): Promise<BackupReport> {
  const unfinished = `${file}.unfinished`;
  const rows: Record<string, number> = {};
  await mkdir(dirname(file), { recursive: true });
  try {
    await pipeline(
      Readable.from(backupBytes(client, rows, store)),
      createGzip(),
      createWriteStream(unfinished, { mode: 0o600 }),
    );
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
  return { rows, bytes: (await stat(file)).size };
}

async function* backupBytes(
  client: pg.ClientBase,
  rows: Record<string, number>,
  store: FileStore | null,
) {
  const hash = createHash("sha256");
  for await (const bytes of content(client, rows, store)) {
    hash.update(bytes);
    yield bytes;
  }
  const trailer: Trailer = { rows, sha256: hash.digest("hex") };
  yield Buffer.from(`${JSON.stringify(trailer)}\n`);
}

async function* content(
  client: pg.ClientBase,
  rows: Record<string, number>,
  store: FileStore | null,
) {
  // One snapshot for all tables; formats that do not depend on the server's settings.
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  await client.query(
    "SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO'; SET LOCAL IntervalStyle = 'postgres'",
  );
  try {
    const header = await makeHeader(client);
    yield line(header);
    for (const { name, columns } of header.tables) {
      const list = columns.map(quoted).join(", ");
      const copy = `COPY public.${quoted(name)} (${list}) TO STDOUT`;
      yield* section(name, client.query(new CopyOut(copy)).rows, rows);
    }
    if (await hasJobs(client)) {
      const copy = `COPY (${waitingJobs}) TO STDOUT`;
      yield* section(jobsSection, client.query(new CopyOut(copy)).rows, rows);
    }
    if (store && header.tables.some(({ name }) => name === "stored_file"))
      yield* section(filesSection, fileLines(client, store), rows);
  } finally {
    await client.query("ROLLBACK");
  }
}

const newline = 10;

async function* section(name: string, lines: AsyncIterable<unknown>, rows: Record<string, number>) {
  yield line({ section: name });
  let count = 0;
  for await (const chunk of lines) {
    // Streams that are given buffers give buffers.
    const bytes = chunk as Buffer;
    for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count++;
    yield bytes;
  }
  rows[name] = count;
  yield Buffer.from(`${endOfRows}\n`);
}

async function makeHeader(client: pg.ClientBase): Promise<Header> {
  const tables = await listTables(client);
  if (tables.length === 0) {
    throw new OperatorError(
      "There is nothing to back up: the database is empty. Check DATABASE_URL.",
    );
  }
  const { rows: migrations } = await client.query<Header["migrations"][number]>(
    `SELECT migration_name AS name, checksum FROM public._prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  const { rows } = await client.query<{ version: string; now: Date }>(
    "SELECT current_setting('server_version') AS version, now() AS now",
  );
  return {
    format: formatName,
    version: 1,
    madeAt: (rows[0]?.now ?? new Date()).toISOString(),
    postgres: rows[0]?.version ?? "",
    migrations,
    tables,
    sequences: await listSequences(client),
  };
}

// In terms of graphile-worker's public function, so that another version of it can take them in.
const waitingJobs = `
  SELECT t.identifier, j.payload, q.queue_name, j.run_at, j.max_attempts, j.key, j.priority,
    (SELECT array_agg(flag) FROM jsonb_object_keys(j.flags) AS flag)
  FROM graphile_worker._private_jobs j
  JOIN graphile_worker._private_tasks t ON t.id = j.task_id
  LEFT JOIN graphile_worker._private_job_queues q ON q.id = j.job_queue_id
  WHERE j.attempts < j.max_attempts ORDER BY j.id`;

function line(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}
