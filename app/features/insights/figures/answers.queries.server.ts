import { sql } from "#app/platform/db.server.ts";
import { cohortSql, scopeValues } from "./cohort-sql.server.ts";
import type { Scope } from "./scope.ts";

/** Of how many ideas the first answer took so many hours, or was still awaited after them at the end of the scope. */
export interface AnswerTime {
  /** Whole working hours by the calendar of the idea's unit, eight a day from nine to seventeen. */
  readonly hours: number;
  readonly answered: boolean;
  readonly ideas: number;
}

/** How long the ideas of a scope waited for their first answer, for Kaplan and Meier: those without one are censored at its end. */
export async function answerTimes(scope: Scope): Promise<AnswerTime[]> {
  const rows = await answerTimesOfSteps(scope, [scope]);
  return rows.map(({ hours, answered, ideas }) => ({ hours, answered, ideas }));
}

/** How long the ideas of several stretches of days waited, each as by itself: those without an answer are censored at its end. */
export function answerTimesOfSteps(
  scope: Scope,
  steps: readonly Pick<Scope, "from" | "to">[],
): Promise<(AnswerTime & { readonly step: number })[]> {
  return sql(answerTimesSql(scope), [
    ...scopeValues(scope),
    steps.map(({ from }) => from),
    steps.map(({ to }) => to),
  ]);
}

/** Units that have a calendar of their own, or below one that has, each look theirs up; all others share that of the organisation. */
const clocksSql = `
  with recursive step as materialized (
    select n::int - 1 as step, s.from_day, s.to_day
    from unnest($6::date[], $7::date[]) with ordinality s (from_day, to_day, n)
  ), own as (
    select c.unit_id as id from working_calendar c where c.unit_id is not null
    union select u.id from own join unit u on u.parent_id = own.id
  ), ends as materialized (
    select null::uuid as unit_id, s.step, worked_clock(c.worked, c.closed, (s.to_day + 1)::timestamp) as clock
    from step s cross join calendar_of(null) c
    union all
    select own.id, s.step, worked_clock(c.worked, c.closed, (s.to_day + 1)::timestamp)
    from step s cross join own cross join lateral calendar_of(own.id) c
  )`;

/** The statement behind both: `$6` and `$7` are the first and the last days of the steps. */
export const answerTimesSql = (scope: Scope) => `
  ${clocksSql}
  select s.step, greatest(0, floor((case when t.answered then i.answered_clock else coalesce(e.clock, o.clock) end - i.posted_clock) / 60.0))::int as hours,
    t.answered, count(*)::int as ideas
  from step s
  join insight_idea i on i.posted_on between s.from_day and s.to_day
  cross join lateral (select coalesce(i.answered_on <= s.to_day, false) as answered) t
  left join ends e on e.unit_id = i.unit_id and e.step = s.step join ends o on o.unit_id is null and o.step = s.step
  where ${cohortSql(scope)}
  group by 1, 2, 3 order by 1, 2, 3 desc`;

/**
 * Units whose ideas are overdue now, with how many and since when the oldest; for whoever may see what needs attention. What is
 * due has an index by rank, the earliest first.
 */
export function overdueByUnit(
  unitId: string | null,
): Promise<{ readonly unitId: string; readonly ideas: number; readonly oldestDueAt: Date }[]> {
  return sql(
    `select i.unit_id as "unitId", count(*)::int as ideas, min(i.answer_due_at) as "oldestDueAt" from idea i
     where i.due_rank > due_rank(now()) and i.answered_at is null and i.asked_author_at is null and listed(i)
       and ($1::uuid is null or i.unit_id in (select unit_id from units_within($1::uuid)))
     group by 1 order by 2 desc, 1`,
    [unitId],
  );
}
