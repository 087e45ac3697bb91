import type pg from "pg";
import { isSameText, type Migration } from "#server/migrations-on-disk.ts";

/** How a database's history compares with the migrations of this version. */
export interface MigrationState {
  /** Not applied yet, in order. */
  readonly pending: readonly Migration[];
  /** Names applied to the database that this version does not have: the database is newer. */
  readonly unknown: readonly string[];
  /** Names whose text differs from what was applied. */
  readonly changed: readonly string[];
  /** Names begun by another tool and neither finished nor rolled back. */
  readonly failed: readonly string[];
}

/** Compares `_prisma_migrations` with the given migrations; a database without that table has none applied. */
export async function migrationState(
  client: pg.ClientBase,
  migrations: readonly Migration[],
): Promise<MigrationState> {
  const history = await readHistory(client);
  const applied = new Map(
    history.filter(({ finished }) => finished).map(({ name, checksum }) => [name, checksum]),
  );
  const known = new Set(migrations.map(({ name }) => name));
  return {
    pending: migrations.filter(({ name }) => !applied.has(name)),
    unknown: [...applied.keys()].filter((name) => !known.has(name)),
    changed: migrations
      .filter(({ name, sql }) => hasChanged(sql, applied.get(name)))
      .map(({ name }) => name),
    failed: history.filter(({ finished }) => !finished).map(({ name }) => name),
  };
}

function hasChanged(sql: string, appliedChecksum: string | undefined): boolean {
  return appliedChecksum !== undefined && !isSameText(sql, appliedChecksum);
}

interface HistoryRow {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
}

async function readHistory(client: pg.ClientBase): Promise<HistoryRow[]> {
  const { rows: tables } = await client.query<{ present: boolean }>(
    "SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS present",
  );
  if (!tables[0]?.present) return [];
  const { rows } = await client.query<HistoryRow>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM public._prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`,
  );
  return rows;
}
