import { sql } from "#app/platform/db.server.ts";

/** How many people of a unit and everything below it (null: of the whole organisation) were active at the end of some days. */
export async function activeStaff(
  days: readonly string[],
  unitId: string | null,
): Promise<ReadonlyMap<string, number>> {
  const rows = await sql<{ day: string; n: number }>(
    `with change as (
       select s.day, sum(s.n) as n from insight_staff s
       where $2::uuid is null or s.unit_id in (select unit_id from units_within($2::uuid))
       group by s.day)
     select d.day::text, coalesce(sum(c.n), 0)::int as n
     from unnest($1::date[]) d (day) left join change c on c.day <= d.day group by d.day`,
    [days, unitId],
  );
  return new Map(rows.map(({ day, n }) => [day, n]));
}

/** The same at the end of one day, for each of some units with everything below it. */
export async function activeStaffOfUnits(
  day: string,
  unitIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await sql<{ id: string; n: number }>(
    `select u.id, coalesce(sum(s.n), 0)::int as n
     from unnest($2::uuid[]) u (id) cross join lateral units_within(u.id) w
     left join insight_staff s on s.unit_id = w.unit_id and s.day <= $1::date group by u.id`,
    [day, unitIds],
  );
  return new Map(rows.map(({ id, n }) => [id, n]));
}
