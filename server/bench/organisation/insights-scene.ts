import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import pg from "pg";
import { installationFolder } from "#server/migrations-on-disk.ts";
import { seededIdSql } from "./sizes.ts";

const feature = "insights";

/** As many of the first people are leaders while figures are looked at. */
export const leaders = 50;

const first = `select ${seededIdSql("person", "n")} from generate_series(1, ${String(leaders)}) n`;

/** Makes some people leaders, who see figures. */
export async function leadersThere(url: string): Promise<void> {
  await onDatabase(url, `update person set role = 'leader' where id in (${first})`);
}

/** Makes them staff again. */
export async function noLeadersThere(url: string): Promise<void> {
  await onDatabase(url, `update person set role = 'staff' where id in (${first})`);
}

/** How many votes have been counted in the figures of the last two days. */
export async function votesCounted(url: string): Promise<number> {
  const [row] = await onDatabase(
    url,
    `select coalesce(sum(n), 0)::int as n from insight_count
     where cut = 'category_day' and act = 'voted' and start >= current_date - 1`,
  );
  return (row as { n?: number } | undefined)?.n ?? 0;
}

/** Runs the program behind `npm run insights` as an operator does. */
export async function insightsProgram(
  url: string,
  ...order: readonly ["rebuild"] | readonly ["settle", string]
): Promise<void> {
  const file = `${feature}.js`;
  const program = fork(join(installationFolder(), "build", "server", file), order, {
    cwd: installationFolder(),
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: { PATH: process.env["PATH"], NODE_ENV: "production", DATABASE_URL: url },
  });
  const [code] = (await once(program, "exit")) as [number | null];
  if (code !== 0) throw new Error(`The figures could not be reckoned (${order.join(" ")}).`);
}

async function onDatabase(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}
