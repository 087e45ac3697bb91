import { sql } from "#app/platform/db.server.ts";
import type { Scope } from "./scope.ts";

type Days = Pick<Scope, "from" | "to" | "unitId">;

/**
 * How many of those who belonged to a unit (null: to the organisation) and were active at the end of the scope were awarded
 * or thanked so often within it and there, those who were not included: for concentration. Who they are nobody is told.
 * Whoever asked to be left out of comparisons stays with nothing.
 */
export function recognitionPerPerson({
  from,
  to,
  unitId,
}: Days): Promise<{ readonly times: number; readonly people: number }[]> {
  return sql(perPersonSql, [from, to, unitId]);
}

/** The statement behind `recognitionPerPerson`. */
export const perPersonSql = `
  with zone as (select coalesce((select time_zone from organisation), 'UTC') as name),
  staff as (
    select s.person_id from person_stay s cross join zone z
    where s.active and (s.from_at at time zone z.name)::date <= $2::date
      and (s.until_at is null or (s.until_at at time zone z.name)::date > $2::date)
      and ($3::uuid is null or s.unit_id in (select unit_id from units_within($3::uuid)))),
  told as (
    select a.person_id, sum(a.n) as times from insight_act a
    where a.act in ('awarded', 'thanked') and a.day between $1::date and $2::date
      and ($3::uuid is null or a.unit_id in (select unit_id from units_within($3::uuid)))
      and not exists (select from recognition_choice c where c.person_id = a.person_id and c.is_left_out)
    group by 1)
  select coalesce(t.times, 0)::int as times, count(*)::int as people
  from staff s left join told t on t.person_id = s.person_id group by 1 order by 1`;
