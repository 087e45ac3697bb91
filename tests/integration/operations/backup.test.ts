import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { runMigrations } from "graphile-worker";
import pg from "pg";
import { afterEach, beforeEach, expect, inject, it } from "vitest";
import { restoreBackup } from "#server/backup/restore-backup.ts";
import { writeBackup } from "#server/backup/write-backup.ts";
import { migrate } from "#server/migrate.ts";
import { OperatorError } from "#server/operator-error.ts";
import { type Clone, cloneDatabase, emptyDatabase } from "#tests/support/template-database.ts";

let original: Clone;
let target: Clone;
let folder: string;
let file: string;

beforeEach(async () => {
  original = await cloneDatabase(inject("databaseServer"));
  target = await emptyDatabase(inject("databaseServer"));
  folder = await mkdtemp(join(tmpdir(), "backup-"));
  file = join(folder, "groundswell.backup.gz");
  await withClient(original, fill);
});

afterEach(async () => {
  await Promise.all([original.drop(), target.drop()]);
  await rm(folder, { recursive: true });
});

async function withClient<T>({ url }: Clone, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  return work(client).finally(() => client.end());
}

const backUp = () => withClient(original, (client) => writeBackup(client, file));

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => "it went well",
    (error: unknown) => (error instanceof OperatorError ? error.message : error),
  );

// Of every type the product uses, in the values that are easily lost; answers before what they answer.
async function fill(client: pg.Client) {
  await client.query(`
    INSERT INTO unit (id, name) VALUES ('00000000-0000-7000-8000-000000000001', E'tab\\there, back\\\\slash, line\\nend, \\\\. and é 🌊');
    INSERT INTO person (id, name, unit_id, email, created_at) VALUES
      ('00000000-0000-7000-8000-000000000002', '\\N', '00000000-0000-7000-8000-000000000001', 'ada@example.org', '2024-02-29 23:59:59.123456+00');
    INSERT INTO category (id, name) VALUES ('00000000-0000-7000-8000-000000000003', '{"en": "A \\"quoted\\" one", "fr": ""}');
    INSERT INTO idea (id, title, problem, proposal, category_id, unit_id, language, published_at, cost, secret_vote_count)
      VALUES ('00000000-0000-7000-8000-000000000004', 'Bins', '', '', '00000000-0000-7000-8000-000000000003',
        '00000000-0000-7000-8000-000000000001', 'en', timestamptz '2024-02-29 23:59:59.123456+00', 9999999999999999.99, 7);
    INSERT INTO discussion (subject_id, subject_kind) VALUES ('00000000-0000-7000-8000-000000000004', 'idea');
    INSERT INTO comment (id, subject_id, author_id, source, html, created_at) SELECT
      '00000000-0000-7000-8000-000000000009', '00000000-0000-7000-8000-000000000004', '00000000-0000-7000-8000-000000000002', '', '', now();
    INSERT INTO comment (id, subject_id, parent_id, author_id, source, html, created_at) SELECT
      '00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000004', '00000000-0000-7000-8000-000000000009',
      '00000000-0000-7000-8000-000000000002', '', '', now();
    UPDATE comment SET source = 'moved behind its answer' WHERE parent_id IS NULL;
    INSERT INTO vote_change (idea_id, person_id, unit_id, delta) SELECT '00000000-0000-7000-8000-000000000004',
      '00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001', 1 FROM generate_series(1, 20000);
    INSERT INTO socket_io_attachments (payload) VALUES ('\\x00ff0a5c2e0d'), (NULL);
    SELECT graphile_worker.add_job('greet', '{"name": "Ada\\nB"}', run_at => '2030-01-01 00:00:00.000001+00', job_key => 'once', flags => '{slow}');
  `);
}

// Every row of every table as text, but for transaction numbers, which belong to the server.
async function everything(clone: Clone) {
  return withClient(clone, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1",
    );
    const content: Record<string, unknown> = {};
    for (const { name } of tables.filter((table) => table.name !== "_prisma_migrations")) {
      const { rows } = await client.query(
        `SELECT count(*), md5(string_agg((to_jsonb(t) - 'xid')::text, ',' ORDER BY (to_jsonb(t) - 'xid')::text)) AS digest
         FROM public."${name}" t`,
      );
      content[name] = rows;
    }
    return content;
  });
}

const jobs = (clone: Clone) =>
  withClient(clone, async (client) => {
    const { rows } = await client.query<Record<string, unknown>>(
      `SELECT t.identifier, j.payload, j.run_at::text, j.key, j.flags, j.max_attempts
       FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id`,
    );
    return rows;
  });

it("brings back every row of every type exactly, and the jobs that waited", async () => {
  const { rows } = await backUp();
  expect(rows["vote_change"]).toBe(20_000);
  expect(await restoreBackup(target.url, file)).toEqual(rows);
  expect(await everything(target)).toEqual(await everything(original));
  expect(await jobs(target)).toEqual(await jobs(original));
});

it("lets numbering go on where it stood", async () => {
  await backUp();
  await restoreBackup(target.url, file);
  await withClient(target, async (client) => {
    const { rows } = await client.query(
      "INSERT INTO socket_io_attachments DEFAULT VALUES RETURNING id",
    );
    expect(rows).toEqual([{ id: "3" }]);
  });
});

it("puts foreign keys and triggers back", async () => {
  await backUp();
  await restoreBackup(target.url, file);
  const rules = (clone: Clone) =>
    withClient(clone, async (client) => {
      const { rows } = await client.query<Record<string, unknown>>(
        `SELECT conrelid::regclass::text AS on, conname AS name, pg_get_constraintdef(oid) AS rule FROM pg_constraint
         WHERE connamespace = 'public'::regnamespace
         UNION ALL SELECT tgrelid::regclass::text, tgname, tgenabled::text FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2`,
      );
      return rows;
    });
  expect(await rules(target)).toEqual(await rules(original));
});

it("shows one moment, whatever is written meanwhile", async () => {
  await withClient(original, async (writer) => {
    const stop = new AbortController();
    const writing = (async () => {
      while (!stop.signal.aborted) {
        // One transaction: a backup has both rows or none.
        await writer.query(`WITH a AS (INSERT INTO installation VALUES (gen_random_uuid()::text, '1'))
          INSERT INTO socket_io_attachments DEFAULT VALUES`);
      }
    })();
    const { rows } = await backUp();
    stop.abort();
    await writing;
    expect(rows["socket_io_attachments"]).toBe(Number(rows["installation"]) + 2);
  });
});

it("makes a file that its owner alone can read", async () => {
  await backUp();
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

// The older version is one without an index that no later migration needs.
it("restores a backup of an older version and brings it up to this one", async () => {
  await withClient(original, (client) =>
    client.query(
      "DROP INDEX unit_name_idx; DELETE FROM _prisma_migrations WHERE migration_name LIKE '%_units_by_name'",
    ),
  );
  await backUp();
  const before = await emptyDatabase(inject("databaseServer"));
  await restoreBackup(before.url, file);
  expect(await migrate(before.url)).toEqual([]);
  expect(await everything(before)).toEqual(await everything(original));
  await before.drop();
});

it("says what is in and what is missing when the rows cannot be brought up to this version", async () => {
  await withClient(original, (client) =>
    client.query(
      `DROP INDEX unit_name_idx; DELETE FROM _prisma_migrations WHERE migration_name LIKE '%_units_by_name';
       UPDATE unit SET name = (SELECT string_agg(md5(n::text), '') FROM generate_series(1, 120) n)`,
    ),
  );
  await backUp();
  const sentence = await refusalOf(restoreBackup(target.url, file));
  expect(sentence).toMatch(/^The rows of the backup are in the database, but .*"unit_name_idx"/u);
  expect(sentence).toContain("restore it again with --replace.");
  expect(await everything(target)).toEqual(await everything(original));
});

it("refuses a database that is not empty, unless it may replace what is there", async () => {
  await backUp();
  await migrate(target.url);
  await runMigrations({ connectionString: target.url });
  await withClient(target, (client) =>
    client.query("INSERT INTO installation VALUES ('old', '1')"),
  );
  expect(await refusalOf(restoreBackup(target.url, file))).toContain("The database is not empty.");
  await restoreBackup(target.url, file, { replace: true });
  expect(await everything(target)).toEqual(await everything(original));
});

it("refuses while the product runs on the database", async () => {
  await backUp();
  await withClient(target, async () => {
    expect(await refusalOf(restoreBackup(target.url, file))).toContain(
      "Stop Groundswell, then restore.",
    );
  });
});

it.each([
  ["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length - 100), "damaged or incomplete"],
  [
    "changed",
    (bytes: Buffer) => gzipSync(gunzipSync(bytes).toString().replace("Bins", "Pins")),
    "damaged or incomplete",
  ],
  [
    "without its last line",
    (bytes: Buffer) =>
      gzipSync(
        gunzipSync(bytes)
          .toString()
          .replace(/[^\n]*\n$/u, ""),
      ),
    "damaged or incomplete",
  ],
  [
    "of a newer version",
    (bytes: Buffer) => gzipSync(gunzipSync(bytes).toString().replace("_foundation", "_future")),
    "newer or another version",
  ],
  ["no backup at all", () => Buffer.from("Dear diary"), "is not a backup of Groundswell"],
  ["another gzip file", () => gzipSync("Dear diary\n"), "is not a backup of Groundswell"],
])("refuses a file that is %s, and changes nothing", async (_, damage, sentence) => {
  await backUp();
  await writeFile(file, damage(await readFile(file)));
  const before = await everything(original);
  expect(await refusalOf(restoreBackup(original.url, file, { replace: true }))).toContain(sentence);
  expect(await everything(original)).toEqual(before);
});

it("says so when there is no such file", async () => {
  expect(await refusalOf(restoreBackup(target.url, join(folder, "nothing")))).toContain(
    "There is no file",
  );
});
