import { setTimeout } from "node:timers/promises";
import type { Pool } from "pg";
import pino from "pino";
import type { Signal } from "#app/core/deltas.ts";
import type { Database } from "#app/platform/database.server.ts";
import { readSettings } from "#app/platform/env.server.ts";
import { fillRegistry, type Registry, type Revocation } from "#app/platform/registry.server.ts";
import { credentialSecretFile, filesFolder } from "./files-folder.ts";

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
      CREDENTIAL_SECRET_FILE: credentialSecretFile,
    }),
    pool,
    prisma,
    log: pino({ level: "error" }, { write: (line) => void logged.push(line) }),
    subjects: new Map(),
    moderated: new Map(),
    // Playwright cannot read the catalogues, which only Vite finds; what needs words is given them.
    translator: () => (key) => key,
    renameWords: () => undefined,
    publish: (signals) => void published.push(...signals),
    signalsOf: () => Promise.resolve([]),
    revoke: (who) => void revoked.push(who),
    sign: () => Promise.reject(new Error("This test signs nothing.")),
    settle: () => Promise.reject(new Error("This test settles nothing.")),
    ...composition,
  });
}

/**
 * Empties every table of the product and the queue of jobs; counters begin again. Rows are deleted: TRUNCATE makes
 * new files for every table, which takes many times as long as a test’s few rows. What guards rows is off meanwhile,
 * and whoever is just writing is waited for, so that nothing comes after.
 */
export async function emptyTables(pool: Pool): Promise<void> {
  try {
    await pool.query(deleteEverything);
  } catch (error) {
    if (!isHeldByOthers(error)) throw error;
    await setTimeout(20);
    await emptyTables(pool);
  }
}

/** What migrations fill stays, as an empty organisation has it too. Tests that change it put it back. */
const kept = ["_prisma_migrations", "stage_name", "wording", "moderation_reason"]
  .map((table) => `'${table}'`)
  .join(", ");

const deleteEverything = `
  do $$
  declare
    emptied text[] := array(
      select format('%I.%I', schemaname, tablename) from pg_tables
      where (schemaname = 'public' and tablename not in (${kept}))
        or (schemaname, tablename) = ('graphile_worker', '_private_jobs'));
    one text;
  begin
    perform set_config('session_replication_role', 'replica', true);
    -- Without waiting: whoever waits with locks in hand makes a running server the victim of a deadlock.
    execute 'lock table ' || array_to_string(emptied, ', ') || ' in exclusive mode nowait';
    foreach one in array emptied loop
      execute 'delete from ' || one;
    end loop;
    perform setval(format('%I.%I', schemaname, sequencename), 1, false)
    from pg_sequences where last_value is not null and schemaname in ('public', 'graphile_worker');
  end $$`;

/** A running server is just writing. */
function isHeldByOthers(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "55P03";
}
