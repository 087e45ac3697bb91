import type { Actor } from "#app/core/actor.ts";
import { prepared } from "#app/platform/db.server.ts";
import { absenceMinutes, firstLookBackDays, type Since } from "./visit.ts";

/** From when on things are new to this person, as a look now would find it; nothing is noted. */
export async function newSince(actor: Actor): Promise<Since> {
  const [row] = await prepared<{ since: Date | null }>(
    "new-since",
    `select case when seen_at < now() - interval '${String(absenceMinutes)} minutes'
       then seen_at else since end as since
     from home_visit where person_id = $1::uuid`,
    [actor.id],
  );
  return sinceFrom(row?.since ?? null);
}

/** The end of the visit before, or for a first visit some days ago. */
export function sinceFrom(before: Date | null): Since {
  const lookBack = firstLookBackDays * 24 * 60 * 60 * 1000;
  const at = before ?? new Date(Date.now() - lookBack);
  return { at: at.toISOString(), first: before === null };
}
