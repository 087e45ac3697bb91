import type { RunSql } from "#app/core/subject.ts";
import { ideaRowsSql, keepUnitsSql, stageRowsSql } from "./idea-rows-sql.server.ts";

/** Keeps what figures need to know of ideas as a whole and of their stages, after their acts. */
export async function keepIdeas(sql: RunSql, ideaIds: readonly string[]): Promise<void> {
  await sql("delete from insight_stage where idea_id = any($1::uuid[])", [ideaIds]);
  await sql(`insert into insight_stage ${stageRowsSql}`, [ideaIds]);
  await sql("delete from insight_idea where idea_id = any($1::uuid[])", [ideaIds]);
  await sql(`insert into insight_idea ${ideaRowsSql}`, [ideaIds]);
}

/** Keeps from how many units people act for ideas, after votes on them changed. */
export async function keepUnits(sql: RunSql, ideaIds: readonly string[]): Promise<void> {
  await sql(keepUnitsSql, [[...new Set(ideaIds)]]);
}
