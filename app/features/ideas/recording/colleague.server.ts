import type { Actor } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { Refusal } from "#app/core/errors.ts";
import type { RunSql } from "#app/core/subject.ts";
import { actorsByIds } from "#app/platform/actors.server.ts";
import { managesAbove } from "../unnamed/unnamed.store.server.ts";
import { recordedPerDay } from "./recording.ts";
import { countRecorded } from "./recording.store.server.ts";

/**
 * Throws `invalid` unless an idea about this unit may be written down for somebody: active, not oneself, and not among
 * those who would answer it, whom being its author would keep from answering. Throws `rate_limited` when this person
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
  if ((await countRecorded(sql, actor.id, now)) >= recordedPerDay)
    throw new Refusal("rate_limited", "recording.enough", { count: recordedPerDay });
}
