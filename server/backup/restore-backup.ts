import { Logger, runMigrations } from "graphile-worker";
import pg from "pg";
import type { FileSettings } from "#app/platform/files/file-settings.server.ts";
import { inPlainWords, withoutSecrets } from "#server/database-trouble.ts";
import { applyMigration, ensureMigrationsTable, migrate } from "#server/migrate.ts";
import { isSameText, type Migration, migrationsOnDisk } from "#server/migrations-on-disk.ts";
import { OperatorError } from "#server/operator-error.ts";
import { CopyIn } from "./copy.ts";
import { filesSection, type Header, jobsSection, type Table } from "./format.ts";
import { listTables, quoted } from "./inventory.ts";
import { type BackupReader, openBackup } from "./read-backup.ts";
import { keysInDatabase, putFiles, removeFiles } from "./stored-files.ts";
import { withoutForeignKeys } from "./without-foreign-keys.ts";

interface Wish {
  readonly replace?: boolean;
  /** Where files are kept; null leaves those of the backup alone. */
  readonly files?: FileSettings | null;
}

/**
 * Puts a backup into an empty database (with `replace`, instead of what is there), then migrates it to this version
 * and queues the jobs that waited. Until every row is in and counted nothing is changed, and an error leaves the
 * database as it was; what fails after that says so. The files of the backup are put where `files` says. Returns the
 * rows of each section. Throws an OperatorError when
 * the file or the database does not fit, and when the rows are in but could not be brought up to this version.
 */
export async function restoreBackup(
  databaseUrl: string,
  file: string,
  { replace = false, files = null }: Wish = {},
): Promise<Readonly<Record<string, number>>> {
  const backup = await openBackup(file);
  const migrations = migrationsOf(backup.header, await migrationsOnDisk());
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await refuseUnlessFree(client, replace);
    const before = await keysInDatabase(client);
    const { rows, keys } = await withFiles(files, (put) =>
      inTransaction(client, () => load(client, backup, migrations, put)),
    );
    // A backup from a bucket brings no files and says nothing of those that are there.
    if (files && keys)
      await removeFiles(
        files,
        before.filter((key) => !keys.has(key)),
      );
    await bringUpToDate(client, databaseUrl);
    return rows;
  } finally {
    await client.end();
  }
}

type Put = (rows: AsyncIterable<Buffer>) => Promise<number>;

/** Lets `work` put files beside the rows; when it fails, those that were not there before are taken back. */
async function withFiles<T>(settings: FileSettings | null, work: (put: Put) => Promise<T>) {
  const added: string[] = [];
  let keys: ReadonlySet<string> | undefined;
  try {
    const rows = await work(async (lines) => {
      if (!settings) return countLines(lines);
      const restored = await putFiles(lines, settings, (key) => added.push(key));
      keys = restored.keys;
      return restored.lines;
    });
    return { rows, keys };
  } catch (error) {
    if (settings) await removeFiles(settings, added).catch(() => undefined);
    throw error;
  }
}

async function countLines(rows: AsyncIterable<Buffer>): Promise<number> {
  let count = 0;
  for await (const chunk of rows) for (const byte of chunk) if (byte === 10) count++;
  return count;
}

// The rows stand by now; the jobs that waited exist only in the backup until this has gone well.
async function bringUpToDate(client: pg.Client, databaseUrl: string) {
  try {
    await migrate(databaseUrl);
    await runMigrations({ connectionString: databaseUrl, logger: silent });
    await client.query(addJobs);
  } catch (error) {
    const known = inPlainWords(error, withoutSecrets(databaseUrl));
    const reason = known instanceof Error ? known.message : String(known);
    throw new OperatorError(
      `The rows of the backup are in the database, but it was not brought up to this version, and the jobs that waited are missing: ${reason.replace(/\.$/u, "")}. Keep the backup, mend that, and restore it again with --replace.`,
      { cause: error },
    );
  }
}

const silent = new Logger(() => () => undefined);

// Exactly those the backup's database had, in the text it had them.
function migrationsOf(header: Header, ours: readonly Migration[]): Migration[] {
  return header.migrations.map(({ name, checksum }) => {
    const found = ours.find((migration) => migration.name === name);
    if (found && isSameText(found.sql, checksum)) return found;
    throw new OperatorError(
      `The backup was made by a newer or another version of Groundswell (it has ${name}). Restore it with that version.`,
    );
  });
}

async function refuseUnlessFree(client: pg.Client, replace: boolean) {
  const { rows } = await client.query<{ tables: number; others: number }>(
    `SELECT (SELECT count(*)::int FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r') AS tables,
       (SELECT count(*)::int FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend') AS others`,
  );
  const { tables = 0, others = 0 } = rows[0] ?? {};
  if (tables > 0 && !replace) {
    throw new OperatorError(
      "The database is not empty. Restore into an empty one, or add --replace to throw away everything that is in it now.",
    );
  }
  if (others > 0) {
    throw new OperatorError(
      `The database is in use by ${String(others)} other connection(s). Stop Groundswell, then restore.`,
    );
  }
}

async function inTransaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query("BEGIN");
  try {
    const result = await work();
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

async function load(
  client: pg.Client,
  backup: BackupReader,
  migrations: readonly Migration[],
  put: Put,
) {
  await client.query(startAfresh);
  await ensureMigrationsTable(client);
  for (const migration of migrations) await applyMigration(client, migration);
  const tables = await knownTables(client, backup.header);
  const loaded = await withoutForeignKeys(client, tables, async () => {
    await client.query(`TRUNCATE ${tables.map(qualified).join(", ")}`);
    return loadSections(client, backup, put);
  });
  for (const { name, lastValue, isCalled } of backup.header.sequences) {
    await client.query("SELECT setval($1::regclass, $2, $3)", [
      qualified({ name }),
      lastValue,
      isCalled,
    ]);
  }
  await verify(client, loaded, backup.trailer().rows);
  return loaded;
}

// In the transaction, so that a restore that fails leaves everything there.
const startAfresh = `
  DROP SCHEMA IF EXISTS graphile_worker CASCADE;
  DROP SCHEMA IF EXISTS public CASCADE;
  CREATE SCHEMA public;
  GRANT USAGE ON SCHEMA public TO PUBLIC;
  CREATE TEMPORARY TABLE restored_job (
    identifier text, payload json, queue_name text, run_at timestamptz, max_attempts int, key text, priority int,
    flags text[]
  )`;

const addJobs = `
  SELECT graphile_worker.add_job(identifier, payload, queue_name, run_at, max_attempts, key, priority, flags)
  FROM restored_job`;

async function knownTables(client: pg.Client, header: Header): Promise<Table[]> {
  const present = new Set((await listTables(client)).map(({ name }) => name));
  const missing = header.tables.find(({ name }) => !present.has(name));
  if (!missing) return header.tables;
  throw new OperatorError(
    `The backup has a table ${missing.name} that no migration makes, so it cannot be restored whole. Remove that table where the backup was made, and make another backup.`,
  );
}

async function loadSections(client: pg.Client, backup: BackupReader, put: Put) {
  const tables = new Map(backup.header.tables.map((table) => [table.name, table]));
  const loaded: Record<string, number> = {};
  for (;;) {
    const section = await backup.nextSection();
    if (!section) return loaded;
    if (section.name === filesSection) {
      loaded[filesSection] = await put(section.rows);
      continue;
    }
    const target =
      section.name === jobsSection ? "restored_job" : columnsOf(tables.get(section.name));
    loaded[section.name] = await client.query(new CopyIn(`COPY ${target} FROM STDIN`, section.rows))
      .rowCount;
  }
}

function columnsOf(table: Table | undefined): string {
  if (!table)
    throw new OperatorError(
      "The backup is damaged: it has rows of a table that its header does not name.",
    );
  return `${qualified(table)} (${table.columns.map(quoted).join(", ")})`;
}

async function verify(
  client: pg.Client,
  loaded: Readonly<Record<string, number>>,
  promised: Readonly<Record<string, number>>,
) {
  for (const [name, count] of Object.entries(promised)) {
    if (name === filesSection && loaded[name] === count) continue;
    if (name === filesSection)
      throw new OperatorError(
        "The backup promises more of its files than it holds. Nothing was restored.",
      );
    const table = name === jobsSection ? "restored_job" : qualified({ name });
    const { rows } = await client.query<{ count: string }>(`SELECT count(*) FROM ${table}`);
    if (loaded[name] === count && Number(rows[0]?.count) === count) continue;
    throw new OperatorError(
      `The backup promises ${String(count)} rows of ${name}, and ${rows[0]?.count ?? "none"} arrived. Nothing was restored.`,
    );
  }
}

function qualified({ name }: { name: string }): string {
  return `public.${quoted(name)}`;
}
