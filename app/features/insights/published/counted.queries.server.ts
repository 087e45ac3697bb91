import type { RunSql } from "#app/core/subject.ts";
import { peopleMeasures, returnedBit } from "../rollups/act.ts";
import type { Grain } from "../periods/period.ts";
import { wholeOrganisation, type CountedRow, type Stretch } from "./published-figure.ts";
import { daysOf } from "./settlement.ts";

/**
 * How many different people of every unit with everything below it, of those directly in it, and of the whole organisation
 * did what in a stretch, beside how many were active staff at its end. Nobody is missing: where nobody acted there is a row.
 */
export async function countedRows(
  sql: RunSql,
  grain: Grain,
  { span, last }: Stretch,
): Promise<CountedRow[]> {
  const { to } = daysOf(grain, { span, last });
  return sql<CountedRow>(rowsSql, [grain, span, last, to]);
}

/** By day, how many people of the whole organisation posted, voted or commented for the first time. */
export async function firstTimersByDay(
  sql: RunSql,
): Promise<readonly { readonly day: string; readonly people: number }[]> {
  return sql(
    `select first_on::text as day, count(*)::int as people from insight_person group by 1 order by 1`,
  );
}

const all = `'${wholeOrganisation}'::uuid`;
const { acted, first, returned, opened, recognised } = peopleMeasures;
const countOf = (mask: number) => `(count(*) filter (where s.acts & ${String(mask)} <> 0))::int`;

/** Each unit, removed ones included, with what it belongs to: itself, those above it, and the whole organisation. */
const placesSql = `
  up (unit_id, at_id, parent_id) as (
    select id, id, parent_id from unit
    union all select up.unit_id, p.id, p.parent_id from up join unit p on p.id = up.parent_id),
  home (unit_id, stands_for) as (
    select id, id from unit union all
    select r.id, r.into_id from removed_unit r where r.into_id in (select id from unit)),
  place as materialized (
    select h.unit_id, up.at_id, false as is_direct from home h join up on up.unit_id = h.stands_for
    union all select unit_id, stands_for, true from home)`;

// Whoever asked to be left out of comparisons is not counted as recognised.
const rowsSql = `
  with recursive ${placesSql},
  own as (
    select p.person_id, p.unit_id, bit_or(p.acts) & ~${String(returnedBit)}
      & case when bool_or(c.is_left_out) then ~${String(recognised)} else -1 end as acts
    from insight_person_period p left join recognition_choice c on c.person_id = p.person_id
    where p.grain = $1 and p.period between $3::int - $2::int + 1 and $3::int
    group by 1, 2),
  earlier as (
    select distinct p.person_id from insight_person_period p
    where p.grain = $1 and p.period between $3::int - 2 * $2::int + 1 and $3::int - $2::int and p.acts & ${String(acted)} <> 0),
  whole as materialized (
    select o.person_id, o.unit_id, o.acts | case when e.person_id is not null and o.acts & ${String(acted)} <> 0
      then ${String(returnedBit)} else 0 end as acts
    from own o left join earlier e on e.person_id = o.person_id),
  spot as (
    select p.at_id, p.is_direct, w.person_id, bit_or(w.acts) as acts
    from whole w join place p on p.unit_id = w.unit_id group by 1, 2, 3
    union all
    select ${all}, false, person_id, bit_or(acts) from whole group by 3),
  counted as (
    select s.at_id, s.is_direct, ${countOf(acted)} as participants, ${countOf(returned)} as returners,
      ${countOf(first)} as first_timers, ${countOf(opened)} as reach, ${countOf(recognised)} as recognised
    from spot s group by 1, 2),
  staff as (
    select at_id, is_direct, sum(n)::int as n from (
      select p.at_id, p.is_direct, s.n from insight_staff s join place p on p.unit_id = s.unit_id where s.day <= $4::date
      union all select ${all}, false, s.n from insight_staff s where s.day <= $4::date) x
    group by 1, 2),
  asked as (
    select distinct at_id, is_direct from place union all select ${all}, false)
  select $2::int as span, $3::int as last, a.at_id as "unitId", a.is_direct as "isDirect", coalesce(s.n, 0) as staff,
    coalesce(c.participants, 0) as participants, coalesce(c.returners, 0) as returners,
    coalesce(c.first_timers, 0) as "firstTimers", coalesce(c.reach, 0) as reach, coalesce(c.recognised, 0) as recognised
  from asked a left join counted c on c.at_id = a.at_id and c.is_direct = a.is_direct
  left join staff s on s.at_id = a.at_id and s.is_direct = a.is_direct
  where not a.is_direct or exists (select from unit u where u.parent_id = a.at_id)
  order by a.at_id, a.is_direct`;
