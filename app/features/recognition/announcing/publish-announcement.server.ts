import { system, type Actor } from "#app/core/actor.ts";
import { conflict, notFound, Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize, may } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { actorsByIds } from "#app/platform/actors.server.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { lockAward } from "../awarding/award.store.server.ts";
import { awardCapacitiesOf } from "../awarding/capacity.ts";
import { takeAwardWay } from "../awarding/take-award-way.server.ts";
import {
  awardsToldBy,
  dueAnnouncements,
  lockAnnouncement,
  savePublishAt,
  savePublished,
} from "./announcement.store.server.ts";
import { announcingPolicy } from "./announcing.policy.ts";

interface Wish {
  /** "now", a moment, or null: by hand again. */
  readonly at: "now" | Date | null;
  readonly seenRevision: number;
}

/**
 * Publishes an announcement at once, has it published at a moment, or puts it off. Awards that it tells of and that their
 * recipients accepted openly are announced with it. Publishing again is harmless. Throws `forbidden`, `not_found`,
 * `conflict` (changed meanwhile, or withdrawn) or `invalid` (the moment has passed).
 */
export async function publishAnnouncement(actor: Actor, id: string, wish: Wish): Promise<void> {
  const { at, seenRevision } = wish;
  await transact(actor, async (transaction) => {
    const { sql, now, record } = transaction;
    const announcement = isId(id) ? await lockAnnouncement(sql, id) : null;
    const who = await actorNow(sql, actor);
    authorize(who, announcingPolicy.announce, undefined);
    if (!announcement) throw notFound("announcing.notFound");
    if (announcement.state === "published" && at === "now") return;
    if (announcement.state === "published" || announcement.state === "withdrawn")
      throw conflict("announcing.publishedAlready");
    if (announcement.revision !== seenRevision) throw conflict("announcing.changedMeanwhile");
    if (at === "now") return publish(transaction, id, who);
    if (at !== null && at <= now) throw new Refusal("invalid", "announcing.past");
    await savePublishAt(sql, id, at);
    const data = { publishAt: at?.toISOString() ?? null };
    record({ kind: "announcement.scheduled", subject: { kind: "announcement", id }, data });
  });
}

/**
 * Publishes what is due, each in a transaction of its own. Two nodes may do it at once: the second finds it published. What
 * was written by somebody who announces no more waits for another leader.
 */
export async function publishDueAnnouncements(): Promise<void> {
  for (const due of await transact(system, ({ sql, now }) => dueAnnouncements(sql, now)))
    await publishDue(due);
}

async function publishDue({ id, authorId }: { id: string; authorId: string }): Promise<void> {
  await transact(system, async (transaction) => {
    const { sql, now, record } = transaction;
    const announcement = await lockAnnouncement(sql, id);
    if (!announcement?.publishAt || announcement.publishAt > now) return;
    const [author] = await actorsByIds(sql, [authorId]);
    if (author && may(author, announcingPolicy.announce, undefined))
      return publish(transaction, id, author);
    await savePublishAt(sql, id, null);
    const subject = { kind: "announcement", id } as const;
    record({ kind: "announcement.not-published", subject, data: {} }, authorId);
  });
}

async function publish(transaction: Transaction, id: string, who: Actor): Promise<void> {
  const { sql, now, record } = transaction;
  for (const awardId of await awardsToldBy(sql, id)) {
    const award = await lockAward(sql, awardId, who.id);
    // Whoever took it out of the open meanwhile is not named; the announcement does without.
    if (award?.state !== "accepted_openly") continue;
    const held = awardCapacitiesOf(who, award.part);
    // Nobody announces an award of their own.
    if (!held.some((one) => one === "leader" || one === "giver")) continue;
    await takeAwardWay(transaction, award, { to: "announced", held, personId: who.id, reason: "" });
  }
  await savePublished(sql, { id, personId: who.id, at: now });
  const subject = { kind: "announcement", id } as const;
  record({ kind: "announcement.published", subject, data: {} }, who.id);
}
