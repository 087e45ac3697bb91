import type { Actor } from "#app/core/actor.ts";
import { notFound, Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { rooms } from "#app/core/rooms.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { publish } from "#app/platform/live.server.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { congratulationLimits, type AnnouncementSign } from "./announcement.ts";
import { lockAnnouncement } from "./announcement.store.server.ts";
import { announcingPolicy } from "./announcing.policy.ts";
import {
  growPulse,
  removeCongratulation,
  saveCongratulation,
  saveSign,
} from "./congratulating.store.server.ts";

/** Sets or takes back one's own sign under an announcement. Repeating it is harmless. Throws `not_found` or `forbidden`. */
export async function signAnnouncement(
  actor: Actor,
  id: string,
  { sign, isWanted }: { sign: AnnouncementSign; isWanted: boolean },
): Promise<void> {
  const pulse = await transact(actor, async (transaction) => {
    const who = await openTo(transaction, actor, id);
    const { sql } = transaction;
    const hasChanged = await saveSign(sql, { id, personId: who.id, sign }, isWanted);
    return hasChanged ? growPulse(sql, id) : null;
  });
  if (pulse !== null) tell(id, pulse);
}

/**
 * Says something to an announcement, in the place of what one said before. Throws `not_found`, `forbidden` or `invalid`
 * (empty, or too long).
 */
export async function congratulate(actor: Actor, id: string, words: string): Promise<void> {
  const said = words.trim();
  const limit = congratulationLimits.longest;
  const pulse = await transact(actor, async (transaction) => {
    const who = await openTo(transaction, actor, id);
    if (said === "" || said.length > limit)
      throw new Refusal("invalid", "announcing.congratulationLength", { limit });
    const { sql, now, record } = transaction;
    const isNews = await saveCongratulation(sql, { id, personId: who.id, words: said, at: now });
    if (!isNews) return null;
    const subject = { kind: "announcement", id } as const;
    record({ kind: "announcement.congratulated", subject, data: {} });
    return growPulse(sql, id);
  });
  if (pulse !== null) tell(id, pulse);
}

/** Takes back what somebody said: they themselves, or a moderator. Repeating it is harmless. Throws `not_found`, `forbidden`. */
export async function takeBackCongratulation(
  actor: Actor,
  id: string,
  personId: string,
): Promise<void> {
  if (!isId(personId)) throw notFound("announcing.notFound");
  const pulse = await transact(actor, async (transaction) => {
    const who = await openTo(transaction, actor, id);
    authorize(who, announcingPolicy.takeBack, { personId });
    const { sql, record } = transaction;
    if (!(await removeCongratulation(sql, id, personId))) return null;
    const subject = { kind: "announcement", id } as const;
    record({ kind: "congratulation.taken-back", subject, data: { personId } });
    return growPulse(sql, id);
  });
  if (pulse !== null) tell(id, pulse);
}

async function openTo({ sql }: Transaction, actor: Actor, id: string): Promise<Actor> {
  const announcement = isId(id) ? await lockAnnouncement(sql, id) : null;
  const who = await actorNow(sql, actor);
  authorize(who, announcingPolicy.congratulate, undefined);
  if (announcement?.state !== "published") throw notFound("announcing.notFound");
  return who;
}

/** To those who look at it, once it stands. */
function tell(id: string, revision: number): void {
  const delta = { kind: "congratulations", announcementId: id, revision } as const;
  publish([{ room: rooms.announcement(id), delta }]);
}
