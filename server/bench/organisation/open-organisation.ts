import { createHash } from "node:crypto";
import pg from "pg";
import { dropDatabase, ensureDatabase } from "#server/bench/databases.ts";
import type { Screen } from "#server/import/screen.ts";
import { migrate } from "#server/migrate.ts";
import { migrationsOnDisk } from "#server/migrations-on-disk.ts";
import { seed, seedStatements } from "./seed.ts";
import { type Sizes, sizesOf } from "./sizes.ts";
import { tidy } from "./tidy.ts";

interface Wish {
  /** The server's URL, with any database. */
  readonly databaseUrl: string;
  /** How many times the standard organisation. */
  readonly times: number;
  readonly fresh: boolean;
  readonly screen: Screen;
}

/** A database that holds the standard organisation as seeded, and nothing else. */
export interface Organisation {
  readonly url: string;
  readonly sizes: Sizes;
}

/** Makes the organisation's database, or takes the one of an earlier run when this version would make the same. */
export async function openOrganisation(wish: Wish): Promise<Organisation> {
  const { databaseUrl, times, fresh, screen } = wish;
  const name = times === 1 ? "groundswell_bench" : `groundswell_bench_x${String(times)}`;
  const sizes = sizesOf(times);
  const print = await fingerprint(sizes);
  if (fresh || (await storedPrint(await ensureDatabase(databaseUrl, name))) !== print)
    await dropDatabase(databaseUrl, name);
  const url = await ensureDatabase(databaseUrl, name);
  await migrate(url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    if ((await storedPrint(url)) !== print) await fill(client, sizes, print, screen);
    await tidy(client);
  } finally {
    await client.end();
  }
  return { url, sizes };
}

async function fill(client: pg.Client, sizes: Sizes, print: string, screen: Screen) {
  const began = performance.now();
  const { people, ideas } = sizes;
  screen.say(
    `Seeding ${people.toLocaleString("en")} people and ${ideas.toLocaleString("en")} ideas`,
  );
  await seed(client, sizes, (chapter) => {
    screen.say(`  ${chapter}`);
  });
  await client.query("insert into installation (key, value) values ('bench', $1)", [
    JSON.stringify(print),
  ]);
  screen.say(`  took ${((performance.now() - began) / 1000).toFixed(0)} s; kept for the next run`);
}

async function fingerprint(sizes: Sizes): Promise<string> {
  const migrations = (await migrationsOnDisk()).map(({ sql }) => sql);
  const hash = createHash("sha256");
  for (const text of [...migrations, ...seedStatements(sizes)]) hash.update(text);
  return hash.digest("hex");
}

async function storedPrint(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ value: string }>(
      "select value from installation where key = 'bench'",
    );
    return rows[0]?.value ?? null;
  } catch {
    return null;
  } finally {
    await client.end();
  }
}
