import type { RunSql } from "#app/core/subject.ts";
import { zoneSql } from "./idea-acts-sql.server.ts";

/** By how much the active staff of each unit changed on each day, from where people belonged and when. */
export const staffRowsSql = `
  with ${zoneSql}
  select x.day, x.unit_id, sum(x.n)::int as n from (
    select (s.from_at at time zone z.name)::date as day, s.unit_id, 1 as n from person_stay s cross join zone z where s.active
    union all
    select (s.until_at at time zone z.name)::date, s.unit_id, -1 from person_stay s cross join zone z
    where s.active and s.until_at is not null) x
  group by 1, 2 having sum(x.n) <> 0`;

/** Keeps the staff: a few thousand rows from one pass over everybody, of which only those that differ are written. */
export async function keepStaff(sql: RunSql): Promise<void> {
  await sql(
    `with fresh as materialized (${staffRowsSql}), gone as (
       delete from insight_staff s where not exists (
         select from fresh f where f.day = s.day and f.unit_id = s.unit_id))
     insert into insight_staff as s (day, unit_id, n) select day, unit_id, n from fresh
     on conflict (day, unit_id) do update set n = excluded.n where s.n <> excluded.n`,
  );
}
