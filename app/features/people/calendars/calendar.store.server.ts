import { organisationId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { ClosedDay, WorkingWeek } from "./calendar.ts";

/** Whose calendar: the organisation's by its own id, else a unit's. Says whether there is such a one. */
export async function hasCalendarOwner(sql: RunSql, id: string): Promise<boolean> {
  if (id === organisationId) return true;
  const rows = await sql("select from unit where id = $1 and not imported for key share", [id]);
  return rows.length > 0;
}

/** What a calendar says of weeks; null: it says nothing of its own. */
export async function findWeek(sql: RunSql, id: string): Promise<WorkingWeek | null> {
  const [row] = await sql<WorkingWeek>(
    `select worked, ignores_above as "ignoresAbove" from working_calendar where id = $1`,
    [id],
  );
  return row ?? null;
}

/** Makes the calendar if it is not there yet. */
export async function ensureCalendar(sql: RunSql, id: string): Promise<void> {
  await sql(
    `insert into working_calendar (id, unit_id, worked) values ($1, $2, $3) on conflict (id) do nothing`,
    id === organisationId ? [id, null, [1, 2, 3, 4, 5]] : [id, id, null],
  );
}

/** Writes what a calendar says of weeks. */
export async function saveWeek(
  sql: RunSql,
  id: string,
  { worked, ignoresAbove }: WorkingWeek,
): Promise<void> {
  await ensureCalendar(sql, id);
  await sql("update working_calendar set worked = $2, ignores_above = $3 where id = $1", [
    id,
    worked,
    ignoresAbove,
  ]);
}

/** How many days a calendar closes besides these. */
export async function countOtherClosed(
  sql: RunSql,
  id: string,
  days: readonly string[],
): Promise<number> {
  const [row] = await sql<{ count: number }>(
    "select count(*)::int as count from closed_day where calendar_id = $1 and day <> all($2::date[])",
    [id, days],
  );
  return row?.count ?? 0;
}

/** Closes days, or names them anew; returns those that changed anything. */
export async function putClosedDays(
  sql: RunSql,
  id: string,
  days: readonly ClosedDay[],
): Promise<string[]> {
  await ensureCalendar(sql, id);
  const put = await sql<{ day: string }>(
    `insert into closed_day as d (calendar_id, day, name)
     select $1, x.day, x.name from unnest($2::date[], $3::text[]) x (day, name)
     on conflict (calendar_id, day) do update set name = excluded.name where d.name <> excluded.name
     returning day::text`,
    [id, days.map(({ day }) => day), days.map(({ name }) => name)],
  );
  return put.map(({ day }) => day);
}

/** Opens days again; returns those that were closed. */
export async function dropClosedDays(
  sql: RunSql,
  id: string,
  days: readonly string[],
): Promise<string[]> {
  const gone = await sql<{ day: string }>(
    "delete from closed_day where calendar_id = $1 and day = any($2::date[]) returning day::text",
    [id, days],
  );
  return gone.map(({ day }) => day);
}
