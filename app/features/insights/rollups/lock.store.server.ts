import type { RunSql } from "#app/core/subject.ts";

const key = "hashtextextended('insights', 0)";

/** Lets one at a time change the rollups, until the transaction ends: sums are moved by differences. */
export async function holdRollups(sql: RunSql): Promise<void> {
  await sql(`select pg_advisory_xact_lock(${key})`);
}

/** The same without waiting; whether it was to be had. */
export async function tryRollups(sql: RunSql): Promise<boolean> {
  const [row] = await sql<{ held: boolean }>(`select pg_try_advisory_xact_lock(${key}) as held`);
  return row?.held ?? false;
}
