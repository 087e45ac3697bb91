import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, inject, it } from "vitest";
import { migrate } from "#server/migrate.ts";
import { checksum, migrationsOnDisk } from "#server/migrations-on-disk.ts";
import { OperatorError } from "#server/operator-error.ts";
import { type Clone, emptyDatabase } from "#tests/support/template-database.ts";

let database: Clone;
let folder: string;

beforeEach(async () => {
  database = await emptyDatabase(inject("databaseServer"));
  folder = await mkdtemp(join(tmpdir(), "migrations-"));
  await aMigration("1_first", "CREATE TABLE first (id int);");
});

afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

async function aMigration(name: string, sql: string) {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, "migration.sql"), sql);
}

async function ask(sql: string) {
  const client = new pg.Client(database.url);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
}

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => "it went well",
    (error: unknown) => (error instanceof OperatorError ? error.message : error),
  );

it("applies this version's migrations in order and notes each as Prisma does", async () => {
  const migrations = await migrationsOnDisk();
  expect(await migrate(database.url)).toEqual(migrations.map(({ name }) => name));
  const noted = await ask(
    `SELECT migration_name, checksum, applied_steps_count, logs, rolled_back_at, finished_at >= started_at AS finished,
       id ~ '^[0-9a-f-]{36}$' AS id
     FROM _prisma_migrations ORDER BY started_at`,
  );
  expect(noted).toEqual(
    migrations.map(({ name, sql }) => ({
      migration_name: name,
      checksum: checksum(sql),
      applied_steps_count: 1,
      logs: null,
      rolled_back_at: null,
      finished: true,
      id: true,
    })),
  );
});

it("applies only what is new the next time", async () => {
  await migrate(database.url, { folder });
  await aMigration("2_second", "CREATE TABLE second (id int);");
  expect(await migrate(database.url, { folder })).toEqual(["2_second"]);
  expect(await migrate(database.url, { folder })).toEqual([]);
});

it("applies each migration once when five servers start at the same moment", async () => {
  const applied = await Promise.all(
    Array.from({ length: 5 }, () => migrate(database.url, { folder })),
  );
  expect(applied.flat()).toEqual(["1_first"]);
});

it("leaves the database as it was when a migration fails, and says which and why", async () => {
  await aMigration("2_broken", "CREATE TABLE half (id int); SELECT 1 / 0;");
  expect(await refusalOf(migrate(database.url, { folder }))).toBe(
    "The migration 2_broken could not be applied, so the database is as it was before it: division by zero.",
  );
  expect(
    await ask("SELECT to_regclass('half') AS half, to_regclass('first') IS NOT NULL AS first"),
  ).toEqual([{ half: null, first: true }]);
});

it("refuses a database that is newer than the code", async () => {
  await aMigration("2_second", "CREATE TABLE second (id int);");
  await migrate(database.url, { folder });
  await rm(join(folder, "2_second"), { recursive: true });
  expect(await refusalOf(migrate(database.url, { folder }))).toContain(
    "The database is newer than this version of Groundswell (it has 2_second).",
  );
});

it("refuses a migration that was changed after it had been applied", async () => {
  await migrate(database.url, { folder });
  await aMigration("1_first", "CREATE TABLE first (id bigint);");
  expect(await refusalOf(migrate(database.url, { folder }))).toContain(
    "The migration 1_first was changed after it had been applied",
  );
});

it("does not mind other line ends, as Git makes them on Windows", async () => {
  await aMigration("2_second", "CREATE TABLE second (\n  id int\n);\n");
  await migrate(database.url, { folder });
  await aMigration("2_second", "CREATE TABLE second (\r\n  id int\r\n);\r\n");
  expect(await migrate(database.url, { folder })).toEqual([]);
});

it("refuses to go on after a migration that another tool began and never finished", async () => {
  await migrate(database.url, { folder });
  await ask("UPDATE _prisma_migrations SET finished_at = NULL");
  expect(await refusalOf(migrate(database.url, { folder }))).toContain("never finished");
});

it("says in a sentence what is wrong with the way to the database", async () => {
  const wrong = (change: (url: URL) => void) => {
    const url = new URL(database.url);
    change(url);
    return refusalOf(migrate(url.href, { folder }));
  };
  expect(await wrong((url) => (url.port = "1"))).toContain("does not answer");
  expect(await wrong((url) => (url.pathname = "/nowhere"))).toContain("There is no database at");
  expect(await wrong((url) => (url.hostname = "no-such-host.invalid"))).toMatch(
    /has no address in the network|could not be looked up/u,
  );
});
