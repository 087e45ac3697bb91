import { prepared } from "#app/platform/db.server.ts";
import { givenTime } from "#app/platform/transact.server.ts";
import { absenceMinutes } from "./visit.ts";

/** Notes a look and returns the end of the visit before; null when there was none. One statement, so two at once agree. */
export async function noteLook(personId: string): Promise<Date | null> {
  const [row] = await prepared<{ since: Date | null }>(
    "note-look",
    `insert into home_visit as v (person_id, seen_at) values ($1::uuid, coalesce($2::timestamptz, now()))
     on conflict (person_id) do update set
       since = case when v.seen_at < excluded.seen_at - interval '${String(absenceMinutes)} minutes'
         then v.seen_at else v.since end,
       seen_at = greatest(v.seen_at, excluded.seen_at)
     returning since`,
    [personId, givenTime()],
  );
  return row?.since ?? null;
}
