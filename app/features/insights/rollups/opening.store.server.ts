import type { RunSql } from "#app/core/subject.ts";
import { sql as outside } from "#app/platform/db.server.ts";
import type { Touched } from "./acts.store.server.ts";
import { zoneSql } from "./idea-acts-sql.server.ts";

/** For how long it is kept who opened an idea on which day, in months: two years can be compared. */
export const monthsKept = 25;

interface Openings {
  readonly personIds: readonly string[];
  /** The moment of each. */
  readonly at: readonly Date[];
}

/** Notes that people opened an idea on the day of a moment, each once a day. */
export async function noteOpenings({ personIds, at }: Openings): Promise<void> {
  await outside(
    `with ${zoneSql}
     insert into insight_opening (day, person_id, unit_id)
     select distinct on (day, p.id) (w.at at time zone z.name)::date as day, p.id, unit_at(p.id, w.at)
     from unnest($1::uuid[], $2::timestamptz[]) w (person_id, at)
     join person p on p.id = w.person_id and p.import_id is null cross join zone z
     order by day, p.id, w.at
     on conflict do nothing`,
    [personIds, at],
  );
}

/** Counts some openings that were not yet; whoever calls it reckons them in the same transaction. */
export async function takeOpenings(sql: RunSql, atMost: number): Promise<Touched> {
  const rows = await sql<{ personId: string; day: string }>(
    `update insight_opening o set counted = true
     from (select person_id, day from insight_opening where not counted limit $1) w
     where o.person_id = w.person_id and o.day = w.day returning o.person_id as "personId", o.day::text`,
    [atMost],
  );
  return { personIds: rows.map(({ personId }) => personId), days: rows.map(({ day }) => day) };
}

/** Forgets some of what is kept no longer; whoever calls it reckons them in the same transaction. */
export async function dropOpenings(sql: RunSql, atMost: number): Promise<Touched> {
  const rows = await sql<{ personId: string; day: string }>(
    `delete from insight_opening o
     using (select person_id, day from insight_opening
       where day < (date_trunc('month', now()) - make_interval(months => $1))::date order by day limit $2) w
     where o.person_id = w.person_id and o.day = w.day returning o.person_id as "personId", o.day::text`,
    [monthsKept, atMost],
  );
  return { personIds: rows.map(({ personId }) => personId), days: rows.map(({ day }) => day) };
}

/** Forgets everything that one person opened, such as when they are erased; the same holds for the caller. */
export async function forgetOpenings(sql: RunSql, personId: string): Promise<Touched> {
  const rows = await sql<{ day: string }>(
    `delete from insight_opening where person_id = $1 returning day::text`,
    [personId],
  );
  return { personIds: rows.map(() => personId), days: rows.map(({ day }) => day) };
}
