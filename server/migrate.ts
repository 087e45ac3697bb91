import { randomUUID } from "node:crypto";
import pg from "pg";
import { inPlainWords, withoutSecrets } from "#server/database-trouble.ts";
import { checksum, type Migration, migrationsOnDisk } from "#server/migrations-on-disk.ts";
import { migrationState, type MigrationState } from "#server/migration-state.ts";
import { OperatorError } from "#server/operator-error.ts";

/** What `migrate` may be told: another folder of migrations, and whom to tell of each one before it runs. */
export interface MigrateOptions {
  readonly folder?: string;
  readonly onStep?: (name: string) => void;
}

/**
 * Brings a database to this version by applying the SQL migrations it lacks, each in a transaction of its own.
 * Any number of servers may call it at once: one works, the others wait. Returns the names it applied.
 * Throws an OperatorError when the database cannot be reached, is too old, or does not belong to this version.
 */
export async function migrate(database: string | pg.Pool, options: MigrateOptions = {}) {
  const migrations = await migrationsOnDisk(options.folder);
  return withClient(database, (client) =>
    underLock(client, async () => {
      await refuseOldServer(client);
      await ensureMigrationsTable(client);
      const state = await migrationState(client, migrations);
      refuseForeignHistory(state);
      for (const migration of state.pending) {
        options.onStep?.(migration.name);
        await applyAlone(client, migration);
      }
      return state.pending.map(({ name }) => name);
    }),
  );
}

/** Throws an OperatorError when a database's history is not a beginning of this version's migrations. */
export function refuseForeignHistory({ unknown, changed, failed }: MigrationState): void {
  if (unknown.length > 0) {
    throw new OperatorError(
      `The database is newer than this version of Groundswell (it has ${unknown.join(", ")}). Start the version it was last used with, or a newer one.`,
    );
  }
  if (changed.length > 0) {
    throw new OperatorError(
      `The migration ${changed.join(", ")} was changed after it had been applied to this database. Restore the file as it was released; put changes in a new migration.`,
    );
  }
  if (failed.length > 0) {
    throw new OperatorError(
      `The migration ${failed.join(", ")} was begun by another tool and never finished. Settle it with \`npx prisma migrate resolve\`, then start again.`,
    );
  }
}

/** Creates Prisma's table of applied migrations where there is none. */
export async function ensureMigrationsTable(client: pg.ClientBase): Promise<void> {
  await client.query(migrationsTable);
}

/** Applies one migration in the transaction that is open, and notes it as Prisma would. */
export async function applyMigration(
  client: pg.ClientBase,
  { name, sql }: Migration,
): Promise<void> {
  await client.query(sql);
  await client.query(
    `INSERT INTO public._prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
    [randomUUID(), checksum(sql), name],
  );
}

// As Prisma's own engine creates it; its lock number too, so that the two never work at once.
const migrationsTable = `CREATE TABLE IF NOT EXISTS public._prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;
const prismaLock = 72_707_369;

async function withClient<T>(
  database: string | pg.Pool,
  work: (client: pg.ClientBase) => Promise<T>,
): Promise<T> {
  if (typeof database !== "string") {
    const client = await database.connect();
    return work(client).finally(() => {
      client.release();
    });
  }
  const client = new pg.Client({ connectionString: database, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    throw inPlainWords(error, withoutSecrets(database));
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function underLock<T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query("SELECT pg_advisory_lock($1)", [prismaLock]);
  try {
    return await work();
  } finally {
    await client.query("SELECT pg_advisory_unlock($1)", [prismaLock]).catch(() => undefined);
  }
}

const oldestServer = 150_000;

async function refuseOldServer(client: pg.ClientBase) {
  const { rows } = await client.query<{ number: number; version: string }>(
    "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version",
  );
  const [server] = rows;
  if (server && server.number < oldestServer) {
    throw new OperatorError(
      `The database runs PostgreSQL ${server.version}; Groundswell needs 15 or newer. Upgrade it, or leave DATABASE_URL unset to use the one that comes with Groundswell.`,
    );
  }
}

async function applyAlone(client: pg.ClientBase, migration: Migration) {
  await client.query("BEGIN");
  try {
    await applyMigration(client, migration);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw migrationFailure(migration.name, error);
  }
}

function migrationFailure(name: string, error: unknown): OperatorError {
  const reason = error instanceof Error ? error.message : String(error);
  return new OperatorError(
    `The migration ${name} could not be applied, so the database is as it was before it: ${reason}.`,
    { cause: error },
  );
}
