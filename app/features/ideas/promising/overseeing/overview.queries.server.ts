import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import { prepared } from "#app/platform/db.server.ts";
import { givenTime } from "#app/platform/transact.server.ts";
import { promisePolicy } from "../promise.policy.ts";
import { weekEnds } from "../queue/queue-sql.server.ts";
import { counted, inPeriod, now, places, since } from "./counted-sql.server.ts";
import type { OverviewPeriod } from "./overview.ts";

/** How a unit, with everything below it, keeps its promises. Units are shown, never persons. */
export interface UnitPromises {
  /** Null: the whole organisation. */
  readonly id: string | null;
  readonly name: string;
  /** 0 for a root. */
  readonly depth: number;
  /** Promises that were kept or broken in the period. */
  readonly settled: number;
  readonly kept: number;
  /** Of working days to the first answer, over the answers of the period; null without any. */
  readonly median: number | null;
  /** At present. */
  readonly open: number;
  readonly week: number;
  readonly overdue: number;
  readonly waiting: number;
}

/** How promises are kept, by unit in the order of the tree, the organisation first. Throws `forbidden`. */
export function promiseOverview(actor: Actor, weeks: OverviewPeriod): Promise<UnitPromises[]> {
  authorize(actor, promisePolicy.oversee, { authorIds: [] });
  return prepared<UnitPromises>("promise-overview", overviewSql, [weeks, givenTime()]);
}

export const overviewSql = `
  with recursive ${places}, within as (
    select id, id as top from place
    union all
    select u.id, w.top from unit u join within w on u.parent_id = w.id
  ), belongs as (
    select id, top from within union all select id, null from place
  ), ${since}, settled as (
    select b.top,
      count(*) filter (where ${counted.settled})::int as settled,
      count(*) filter (where ${counted.kept})::int as kept,
      percentile_cont(0.5) within group (order by a.answered_after) filter (where ${counted.first}) as median
    from awaited_answer a
    join idea i on i.id = a.idea_id and listed(i)
    join belongs b on b.id = i.unit_id
    cross join since
    where ${inPeriod}
    group by b.top
  ), standing as (
    select b.top, count(*)::int as open,
      count(*) filter (where i.asked_author_at is null and i.answer_due_at > ${now} and i.answer_due_at <= ${weekEnds})::int
        as week,
      count(*) filter (where i.asked_author_at is null and i.answer_due_at <= ${now})::int as overdue,
      count(*) filter (where i.asked_author_at is not null)::int as waiting
    from idea i
    join belongs b on b.id = i.unit_id
    cross join (select coalesce((select time_zone from organisation), 'UTC') as name) zone
    where i.answered_at is null and i.stage in ('open', 'in_review')
      and (i.stage = 'open' or i.answer_due_at is not null) and listed(i)
    group by b.top
  )
  select p.id, p.name, p.depth, coalesce(s.settled, 0) as settled, coalesce(s.kept, 0) as kept, s.median,
    coalesce(n.open, 0) as open, coalesce(n.week, 0) as week, coalesce(n.overdue, 0) as overdue,
    coalesce(n.waiting, 0) as waiting
  from (select id, name, depth, path from place union all select null, '', 0, '{}') p
  left join settled s on s.top is not distinct from p.id
  left join standing n on n.top is not distinct from p.id
  order by p.path`;
