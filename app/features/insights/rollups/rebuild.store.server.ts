import type { RunSql } from "#app/core/subject.ts";
import { countsOfSql, pairsOfSql } from "./acts.store.server.ts";
import { ideaRowsSql, stageRowsSql } from "./idea-rows-sql.server.ts";
import { participatesSql, periodsOfAllSql } from "./people-sql.server.ts";
import { sources, type SubjectOfActs } from "./source.server.ts";
import { staffRowsSql } from "./staff.store.server.ts";

/** Everything that is reckoned. What was opened is a fact, and stays. */
const reckoned = [
  ...["insight_idea", "insight_stage", "insight_act", "insight_count", "insight_pair"],
  ...["insight_person", "insight_person_period", "insight_staff"],
] as const;

/** Empties the rollups. Rows are deleted, so that whoever reads meanwhile sees what was there. */
export async function emptyRollups(sql: RunSql): Promise<void> {
  for (const table of reckoned) await sql(`delete from ${table}`);
}

/** Ids behind this one, in order. */
export async function idsBehind(
  sql: RunSql,
  from: SubjectOfActs,
  { after, atMost }: { readonly after: string; readonly atMost: number },
): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select id from ${from} where id > $1::uuid order by id limit $2`,
    [after, atMost],
  );
  return rows.map(({ id }) => id);
}

/** How many there are. */
export async function countOf(sql: RunSql, from: SubjectOfActs): Promise<number> {
  const [row] = await sql<{ n: number }>(`select count(*)::int as n from ${from}`);
  return row?.n ?? 0;
}

/** Writes the acts of some subjects, none of which is there yet, without adding them up. */
export async function fillActs(
  sql: RunSql,
  kind: SubjectOfActs,
  ids: readonly string[],
): Promise<void> {
  await sql(
    `with ${sources[kind].factsSql}
     insert into insight_act (subject_id, act, person_id, day, unit_id, n, of_unit_id, category_id, kind)
     select subject_id, act, person_id, day, unit_id, n, of_unit_id, category_id, kind from fresh`,
    [ids],
  );
}

/** Writes what is kept of some ideas as a whole, whose acts are there. */
export async function fillIdeas(sql: RunSql, ids: readonly string[]): Promise<void> {
  await sql(`insert into insight_stage ${stageRowsSql}`, [ids]);
  await sql(`insert into insight_idea ${ideaRowsSql}`, [ids]);
}

/** Adds all acts up, where no sum is there yet. */
export async function fillCounts(sql: RunSql): Promise<void> {
  await sql(countsOfSql("insight_act", 1));
  await sql(pairsOfSql("insight_act", 1));
}

/** Writes who did what in which week and month. */
export async function fillPeriods(sql: RunSql): Promise<void> {
  // Before they are read: what is opened meanwhile stays to be counted.
  await sql("update insight_opening set counted = true where not counted");
  await sql(firstOfAllSql);
  await sql(
    `insert into insight_person_period (person_id, grain, period, unit_id, acts) ${periodsOfAllSql}`,
  );
}

/** When everybody acted first. */
export const firstOfAllSql = `
  insert into insight_person (person_id, first_on)
  select a.person_id, min(a.day) from insight_act a where ${participatesSql("a.act")} group by a.person_id`;

/** Writes the staff. */
export async function fillStaff(sql: RunSql): Promise<void> {
  await sql(`insert into insight_staff (day, unit_id, n) ${staffRowsSql}`);
}

/**
 * For statements over everything, until the transaction ends: compiling them takes longer than it saves, and sorting wants
 * memory.
 */
export async function setForBulk(sql: RunSql): Promise<void> {
  await sql("select set_config('jit', 'off', true), set_config('work_mem', '64MB', true)");
}

/** Has the planner know of everything that is reckoned. */
export function analyseAll(sql: RunSql): Promise<void> {
  return analyse(sql, reckoned);
}

/** Has the planner know of what was just written. */
export async function analyse(sql: RunSql, tables: readonly string[]): Promise<void> {
  for (const table of tables) await sql(`analyze ${table}`);
}
