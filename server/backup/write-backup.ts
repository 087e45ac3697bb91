import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type pg from "pg";
import { OperatorError } from "#server/operator-error.ts";
import { CopyOut } from "./copy.ts";
import { endOfRows, formatName, type Header, jobsSection, type Trailer } from "./format.ts";
import { hasJobs, listSequences, listTables, quoted } from "./inventory.ts";

/** What a backup holds: sections (tables and jobs) with their rows, and the file's size in bytes. */
export interface BackupReport {
  readonly rows: Readonly<Record<string, number>>;
  readonly bytes: number;
}

/**
 * Writes everything in the database, as it stood at one moment, to a new file that only its owner can read.
 * The server may run meanwhile. The file appears under its name when it is complete.
 */
export async function writeBackup(client: pg.ClientBase, file: string): Promise<BackupReport> {
  const unfinished = `${file}.unfinished`;
  const rows: Record<string, number> = {};
  await mkdir(dirname(file), { recursive: true });
  try {
    await pipeline(
      Readable.from(backupBytes(client, rows)),
      createGzip(),
      createWriteStream(unfinished, { mode: 0o600 }),
    );
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
  return { rows, bytes: (await stat(file)).size };
}

async function* backupBytes(client: pg.ClientBase, rows: Record<string, number>) {
  const hash = createHash("sha256");
  for await (const bytes of content(client, rows)) {
    hash.update(bytes);
    yield bytes;
  }
  const trailer: Trailer = { rows, sha256: hash.digest("hex") };
  yield Buffer.from(`${JSON.stringify(trailer)}\n`);
}

async function* content(client: pg.ClientBase, rows: Record<string, number>) {
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
      yield* section(client, name, `COPY public.${quoted(name)} (${list}) TO STDOUT`, rows);
    }
    if (await hasJobs(client))
      yield* section(client, jobsSection, `COPY (${waitingJobs}) TO STDOUT`, rows);
  } finally {
    await client.query("ROLLBACK");
  }
}

const newline = 10;

async function* section(
  client: pg.ClientBase,
  name: string,
  sql: string,
  rows: Record<string, number>,
) {
  yield line({ section: name });
  let count = 0;
  for await (const chunk of client.query(new CopyOut(sql)).rows) {
    // A PassThrough that is given buffers gives buffers.
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
