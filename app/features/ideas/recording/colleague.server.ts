import type { Actor } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { Refusal } from "#app/core/errors.ts";
import type { RunSql } from "#app/core/subject.ts";
import { actorsByIds } from "#app/platform/actors.server.ts";
import { managesAbove } from "../unnamed/unnamed.store.server.ts";
import { daysAfterRefusal, recordedPerDay } from "./recording.ts";
import { countRecorded, wasRefused } from "./recording.store.server.ts";

/**
 * Throws `invalid` unless an idea about this unit may be written down for somebody: active, not oneself, and not among
 * those who would answer it, whom being its author would keep from answering, nor somebody who has lately said to this
 * person that an idea was not theirs. Throws `rate_limited` when this person
 * has written down enough for a day.
 */
export async function checkColleague(
  sql: RunSql,
  actor: Actor,
  { colleagueId, unitId, now }: { colleagueId: string; unitId: string; now: Date },
): Promise<void> {
  if (colleagueId === actor.id) throw new Refusal("invalid", "recording.oneself");
  const [colleague] = isId(colleagueId) ? await actorsByIds(sql, [colleagueId]) : [];
  if (!colleague?.active) throw new Refusal("invalid", "recording.personUnknown");
  if (colleague.role === "leader" || (await managesAbove(sql, colleagueId, unitId)))
    throw new Refusal("invalid", "recording.answers");
  const since = new Date(now.getTime() - daysAfterRefusal * 86_400_000);
  if (await wasRefused(sql, { recorderId: actor.id, colleagueId, since }))
    throw new Refusal("invalid", "recording.refusedBefore", { count: daysAfterRefusal });
  if ((await countRecorded(sql, actor.id, now)) >= recordedPerDay)
    throw new Refusal("rate_limited", "recording.enough", { count: recordedPerDay });
}
