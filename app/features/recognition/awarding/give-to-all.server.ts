import { conflict, Refusal } from "#app/core/errors.ts";
import type { Transaction } from "#app/platform/transact.server.ts";
import { actorsByIds } from "#app/platform/actors.server.ts";
import { currentVersion, type Badge, type BadgeGiver } from "../badge/badge.ts";
import { capsReached, type Cap } from "../safeguards/caps.ts";
import { recognitionSettings } from "../settings.store.server.ts";
import { addAwardMove } from "./award.store.server.ts";
import type { Citation } from "./citation.ts";
import { addAward, giftsBy, insertGift, lockGiver } from "./gift.store.server.ts";
import { occasionOf } from "./occasion.ts";

export interface Giving {
  readonly id: string;
  readonly badge: Badge;
  readonly giverId: string;
  readonly givenAs: Exclude<BadgeGiver, "rule">;
  readonly nominationId: string | null;
  readonly citation: Citation;
  readonly announceAt: AnnounceAt;
}

/** When those who accept openly are announced: at a moment, as soon as they have accepted, or by hand. */
export type AnnounceAt = Date | "accepted" | null;

/**
 * Gives a locked badge to everybody whom a citation names, or to nobody. Throws `invalid` (somebody does not work here) or
 * `conflict` (too much given, or somebody has it already).
 */
export async function giveToAll(transaction: Transaction, giving: Giving): Promise<void> {
  const { sql, now } = transaction;
  const { id, badge, citation, giverId } = giving;
  const recipientIds = [...new Set(citation.recipientIds)];
  await checkRecipients(transaction, recipientIds);
  await checkCaps(transaction, giving);
  const version = currentVersion(badge).number;
  await insertGift(sql, {
    ...{ id, badgeId: badge.id, version, giverId, givenAs: giving.givenAs, citation, at: now },
    ...{ nominationId: giving.nominationId, earningKey: null },
    announceAt: giving.announceAt === "accepted" ? now : giving.announceAt,
  });
  for (const personId of recipientIds) await giveTo(transaction, giving, personId);
}

async function giveTo(
  { sql, now, record }: Transaction,
  { id: giftId, badge, citation, giverId }: Giving,
  personId: string,
): Promise<void> {
  const occasion = occasionOf(badge.isRepeatable, citation.evidence);
  const award = { giftId, badgeId: badge.id, personId, occasion, at: now };
  const id = await addAward(sql, award);
  if (id === null) {
    const [person] = await actorsByIds(sql, [personId]);
    throw conflict("recognition.hasAlready", { name: person?.name ?? "" });
  }
  const step = { id, from: null, to: "prepared", capacity: "giver", reason: "" } as const;
  await addAwardMove(sql, { ...step, personId: giverId, at: now });
  const data = { giftId, badgeId: badge.id, personId };
  record({ kind: "award.prepared", subject: { kind: "award", id }, data }, giverId);
}

async function checkRecipients({ sql }: Transaction, ids: readonly string[]): Promise<void> {
  const people = await actorsByIds(sql, ids);
  if (people.filter(({ active }) => active).length < ids.length)
    throw new Refusal("invalid", "recognition.notHere");
}

async function checkCaps({ sql, now }: Transaction, giving: Giving): Promise<void> {
  const { badge, giverId, citation } = giving;
  await lockGiver(sql, giverId);
  const { awardsAtMost, awardsDays } = await recognitionSettings(sql);
  const all: Cap = { on: "giver", atMost: awardsAtMost, days: awardsDays };
  const since = new Date(now.getTime() - aYear);
  const wanted = { badgeId: badge.id, giverId, recipientIds: citation.recipientIds, at: now };
  const [reached] = capsReached(wanted, await giftsBy(sql, giverId, since), [...badge.caps, all]);
  if (!reached) return;
  const { cap, given } = reached;
  throw conflict(`recognition.reached_${cap.on}`, { count: given, days: cap.days });
}

const aYear = 366 * 86_400_000;
