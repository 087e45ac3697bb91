import type { RunSql } from "#app/core/subject.ts";
import { sql as outside } from "#app/platform/db.server.ts";
import type { Grain } from "../periods/period.ts";
import { longestOf } from "./published-figure.ts";

/** Has closings be settled anew in whose longest runs, or in those before them, something was changed since. */
export async function takeLate(sql: RunSql, grain: Grain, lastClosed: number): Promise<void> {
  await sql(
    `with late as (delete from insight_late where grain = $1 and period <= $2::int returning period)
     update insight_closing c set is_stale = true
     where c.grain = $1 and exists (
       select from late where c.last between late.period and late.period + 2 * $3::int - 1)`,
    [grain, lastClosed, longestOf(grain)],
  );
}

/** Notes in which weeks and months something changed; what has not ended yet is noted too. */
export async function noteLate(
  sql: RunSql,
  changed: readonly { readonly grain: Grain; readonly period: number }[],
): Promise<void> {
  await sql(
    `insert into insight_late (grain, period)
     select distinct grain, period from unnest($1::text[], $2::int[]) w (grain, period) order by 1, 2 on conflict do nothing`,
    [changed.map(({ grain }) => grain), changed.map(({ period }) => period)],
  );
}

/** The same of everything that somebody ever did. */
export async function noteLateOf(personId: string): Promise<void> {
  await outside(
    `insert into insight_late (grain, period) select distinct grain, period from insight_person_period
     where person_id = $1 order by 1, 2 on conflict do nothing`,
    [personId],
  );
}

/** Has everything be looked at anew that is settled, such as after everything was reckoned anew. */
export async function noteAllLate(sql: RunSql): Promise<void> {
  await sql("update insight_closing set is_stale = true where not is_stale");
}
