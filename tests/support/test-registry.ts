import type { Pool } from "pg";
import pino from "pino";
import type { Signal } from "#app/core/rooms.ts";
import type { Database } from "#app/platform/database.server.ts";
import { readSettings } from "#app/platform/env.server.ts";
import { fillRegistry, type Registry, type Revocation } from "#app/platform/registry.server.ts";
import { filesFolder } from "./files-folder.ts";

/** What the product did beside writing rows. */
export interface Heard {
  /** Signals sent to rooms. */
  readonly published: Signal[];
  /** Sign-ins ended. */
  readonly revoked: Revocation[];
  /** Errors logged, as JSON lines. */
  readonly logged: string[];
}

/** Nothing heard yet. */
export function silence(): Heard {
  return { published: [], revoked: [], logged: [] };
}

/** Empties what was heard, for the next test. */
export function forget({ published, revoked, logged }: Heard): void {
  for (const list of [published, revoked, logged]) list.length = 0;
}

/** Fills the registry for a database; what it would send out is collected instead. */
export function fillTestRegistry(
  url: string,
  { pool, prisma }: Database,
  { published, revoked, logged }: Heard,
  composition: Partial<Registry> = {},
): void {
  fillRegistry({
    settings: readSettings({
      NODE_ENV: "test",
      DATABASE_URL: url,
      GROUNDSWELL_MODE: "test",
      GROUNDSWELL_FILES: filesFolder,
    }),
    pool,
    prisma,
    log: pino({ level: "error" }, { write: (line) => void logged.push(line) }),
    subjects: new Map(),
    moderated: new Map(),
    // Playwright cannot read the catalogues, which only Vite finds; what needs words is given them.
    translator: () => (key) => key,
    publish: (signals) => void published.push(...signals),
    signalsOf: () => Promise.resolve([]),
    revoke: (who) => void revoked.push(who),
    ...composition,
  });
}

/**
 * Empties every table of the product and the queue of jobs. The triggers that keep events and vote
 * changes append-only guard rows, not TRUNCATE.
 */
export async function emptyTables(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ tables: string | null }>(filledTables);
  const tables = rows[0]?.tables;
  if (!tables) return;
  try {
    await pool.query(`truncate ${tables} restart identity cascade`);
  } catch (error) {
    if (!isDeadlock(error)) throw error;
    // A running server was just writing in the other order.
    await emptyTables(pool);
  }
}

/** What migrations fill stays, as an empty organisation has it too. Tests that change it put it back. */
const kept = ["_prisma_migrations", "stage_name", "wording", "moderation_reason"]
  .map((table) => `'${table}'`)
  .join(", ");

// query_to_xml runs a query per table inside one statement: most tables are empty and need no truncating.
const filledTables = `
  select string_agg(format('%I.%I', schemaname, tablename), ', ') as tables
  from pg_tables
  where (schemaname = 'public' and tablename not in (${kept})
      or (schemaname, tablename) = ('graphile_worker', '_private_jobs'))
    and xpath_exists('//one', query_to_xml(format('select 1 as one from %I.%I limit 1', schemaname, tablename), false, false, ''))`;

function isDeadlock(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "40P01";
}
