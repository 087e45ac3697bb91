import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Logger, runMigrations } from "graphile-worker";
import pg from "pg";
import { newId } from "#app/core/ids.ts";
import { migrate } from "#server/migrate.ts";
import { migrationsOnDisk } from "#server/migrations-on-disk.ts";

/**
 * One migrated template per set of migrations, cloned in about a tenth of a second wherever a test
 * needs a database: migrating anew each time would take longer than the tests.
 */

const prefix = "groundswell_test";

/** A database of one's own. */
export interface Clone {
  readonly url: string;
  /** Ends whatever is still connected and takes the database away. */
  drop(): Promise<void>;
}

/** Makes sure that the server has the template of the present migrations; any number of runs may ask at once. */
export async function ensureTemplate(server: string): Promise<void> {
  const template = await templateName();
  await asAdministrator(server, async (client) => {
    await client.query("select pg_advisory_lock(hashtext($1))", [prefix]);
    if (await exists(client, template)) return;
    const unfinished = `${template}_unfinished`;
    await client.query(`drop database if exists ${unfinished} with (force)`);
    await client.query(`create database ${unfinished}`);
    await migrate(urlOf(server, unfinished));
    await runMigrations({ connectionString: urlOf(server, unfinished), logger: silent });
    await client.query(`alter database ${unfinished} rename to ${template}`);
  });
}

/** Clones the template, which `ensureTemplate` made. */
export async function cloneDatabase(server: string): Promise<Clone> {
  // Copying files takes half as long as writing every page into the log.
  return create(server, `template ${await templateName()} strategy file_copy`);
}

/** A database without any table, for tests of migrating itself. */
export async function emptyDatabase(server: string): Promise<Clone> {
  return create(server, "template template0");
}

async function create(server: string, from: string): Promise<Clone> {
  const name = `${prefix}_${newId().replaceAll("-", "")}`;
  await asAdministrator(server, (client) => client.query(`create database ${name} ${from}`));
  return {
    url: urlOf(server, name),
    drop: async () => {
      await asAdministrator(server, (client) =>
        client.query(`drop database if exists ${name} with (force)`),
      );
    },
  };
}

let knownTemplate: string | undefined;

async function templateName(): Promise<string> {
  if (knownTemplate) return knownTemplate;
  const hash = createHash("sha256");
  for (const { name, sql } of await migrationsOnDisk()) hash.update(name).update(sql);
  hash.update(await readFile(require.resolve("graphile-worker/package.json")));
  knownTemplate = `${prefix}_template_${hash.digest("hex").slice(0, 12)}`;
  return knownTemplate;
}

async function exists(client: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
  return rowCount === 1;
}

async function asAdministrator<T>(
  server: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

const require = createRequire(import.meta.url);
const silent = new Logger(() => () => undefined);
