import type { RunSql } from "#app/core/subject.ts";
import { weights } from "../figures/silos.ts";
import { nobody } from "../rollups/act.ts";
import { firstDayOf } from "../rollups/period-number.ts";
import { wholeOrganisation } from "./published-figure.ts";

/**
 * What people of one unit did for ideas of another in a month, both right below `withinId` (or the whole organisation), each
 * with everything below it; `withinId` itself stands for those directly in it, and null for all of them.
 */
export interface PairCounted {
  readonly withinId: string;
  readonly fromId: string | null;
  readonly toId: string | null;
  readonly weight: number;
  /** Distinct people behind it. */
  readonly people: number;
}

/** The matrices of a month: of the whole organisation, and of each unit that has others below it, with their sums. */
export function countedPairs(sql: RunSql, month: number): Promise<PairCounted[]> {
  return sql<PairCounted>(pairsSql, [firstDayOf("month", month), firstDayOf("month", month + 1)]);
}

const weightSql = `case a.act when 'voted' then ${String(weights.vote)} when 'commented' then ${String(weights.comment)}
  else ${String(weights.coauthorship)} end`;

// Each unit is a member of all that it is below: of its parent by itself, of the one above by its parent, and so on.
const pairsSql = `
  with recursive up (unit_id, at_id, parent_id) as (
    select id, id, parent_id from unit
    union all select up.unit_id, p.id, p.parent_id from up join unit p on p.id = up.parent_id),
  known as (
    select unit_id, coalesce(parent_id, '${wholeOrganisation}') as within_id, at_id as member_id from up
    union all select u.id, u.id, u.id from unit u where exists (select from unit b where b.parent_id = u.id)),
  member as materialized (
    select unit_id, within_id, member_id from known
    union all select r.id, k.within_id, k.member_id from removed_unit r join known k on k.unit_id = r.into_id),
  act as materialized (
    select a.person_id, a.unit_id, a.of_unit_id, sum(a.n * ${weightSql}) as weight from insight_act a
    where a.day >= $1::date and a.day < $2::date and a.act in ('voted', 'commented', 'coauthored')
      and a.of_unit_id is not null and a.person_id <> '${nobody}'
    group by 1, 2, 3)
  select f.within_id as "withinId", f.member_id as "fromId", t.member_id as "toId", sum(a.weight)::int as weight,
    count(distinct a.person_id)::int as people
  from act a join member f on f.unit_id = a.unit_id
  join member t on t.unit_id = a.of_unit_id and t.within_id = f.within_id
  group by f.within_id, grouping sets ((f.member_id, t.member_id), (f.member_id), (t.member_id), ())
  order by 1, 2, 3`;
