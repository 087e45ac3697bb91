import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound, Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import {
  lockAnnouncement,
  removeAnnouncement,
  saveWithdrawn,
  type LockedAnnouncement,
} from "./announcement.store.server.ts";
import { announcementLimits } from "./announcement.ts";
import { announcingPolicy } from "./announcing.policy.ts";

/**
 * Takes a published announcement out of everybody's sight, with a reason that leaders read. Awards and winners stay what
 * they are. Repeating it is harmless. Throws `forbidden`, `not_found`, `conflict` (it is not published) or `invalid`.
 */
export async function withdrawAnnouncement(
  actor: Actor,
  id: string,
  reason: string,
): Promise<void> {
  const why = reason.trim();
  await transact(actor, async (transaction) => {
    const { announcement, who } = await lockAsLeader(transaction, actor, id);
    if (announcement.state === "withdrawn") return;
    if (announcement.state !== "published") throw conflict("announcing.notPublished");
    if (why === "" || why.length > announcementLimits.reason)
      throw new Refusal("invalid", "announcing.reasonMissing");
    const { sql, now, record } = transaction;
    await saveWithdrawn(sql, { id, personId: who.id, reason: why, at: now });
    const subject = { kind: "announcement", id } as const;
    record({ kind: "announcement.withdrawn", subject, data: {} });
  });
}

/** Throws away a draft. Throws `forbidden`, `not_found` or `conflict` (it is published). */
export async function discardAnnouncement(actor: Actor, id: string): Promise<void> {
  await transact(actor, async (transaction) => {
    const { announcement } = await lockAsLeader(transaction, actor, id);
    if (announcement.state !== "draft" && announcement.state !== "scheduled")
      throw conflict("announcing.publishedAlready");
    const { sql, record } = transaction;
    await removeAnnouncement(sql, id);
    const subject = { kind: "announcement", id } as const;
    record({ kind: "announcement.discarded", subject, data: {} });
  });
}

async function lockAsLeader(
  { sql }: Transaction,
  actor: Actor,
  id: string,
): Promise<{ readonly announcement: LockedAnnouncement; readonly who: Actor }> {
  const announcement = isId(id) ? await lockAnnouncement(sql, id) : null;
  const who = await actorNow(sql, actor);
  authorize(who, announcingPolicy.announce, undefined);
  if (!announcement) throw notFound("announcing.notFound");
  return { announcement, who };
}
