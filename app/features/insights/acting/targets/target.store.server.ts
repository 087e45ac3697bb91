import type { RunSql } from "#app/core/subject.ts";
import type { TargetWish } from "../acting.schema.ts";

/** Lets those wait for each other who set or end targets of the same figure. */
export async function lockTargets(sql: RunSql, figure: string): Promise<void> {
  await sql("select pg_advisory_xact_lock(hashtextextended($1, 23))", [`target:${figure}`]);
}

/** Whether a target has been set already, or has its id. */
export async function isTargetSet(sql: RunSql, id: string): Promise<boolean> {
  return (await sql("select from figure_target where id = $1", [id])).length > 0;
}

/** The target in force for a figure and a unit; null where there is none. */
export async function inForce(
  sql: RunSql,
  figure: string,
  unitId: string | null,
): Promise<string | null> {
  const [row] = await sql<{ id: string }>(
    `select id from figure_target
     where figure = $1 and unit_id is not distinct from $2::uuid and ended_at is null`,
    [figure, unitId],
  );
  return row?.id ?? null;
}

/** A target that is in force, by its id; null for others. */
export async function standingTarget(
  sql: RunSql,
  id: string,
): Promise<{ readonly figure: string; readonly isEnded: boolean } | null> {
  const [row] = await sql<{ figure: string; isEnded: boolean }>(
    `select figure, ended_at is not null as "isEnded" from figure_target where id = $1`,
    [id],
  );
  return row ?? null;
}

interface By {
  readonly personId: string;
  readonly at: Date;
}

/** Ends a target; it stays in the list of those that were. */
export async function endTargetRow(sql: RunSql, id: string, { personId, at }: By): Promise<void> {
  await sql(
    "update figure_target set ended_at = $2, ended_by_id = $3 where id = $1 and ended_at is null",
    [id, at, personId],
  );
}

/** Writes a target. */
export async function insertTarget(
  sql: RunSql,
  { id, figure, unitId, aim, value, grain, byDay }: TargetWish,
  { personId, at }: By,
): Promise<void> {
  await sql(
    `insert into figure_target (id, figure, unit_id, aim, value, grain, by_day, set_by_id, set_at)
     values ($1, $2, $3, $4::target_aim, $5, $6::target_grain, $7, $8, $9)`,
    [id, figure, unitId, aim, value, grain, byDay, personId, at],
  );
}
