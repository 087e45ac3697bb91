import { system } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { actorsByIds } from "#app/platform/actors.server.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { addAwardMove, lockAward } from "../awarding/award.store.server.ts";
import { addAward, insertGift } from "../awarding/gift.store.server.ts";
import { onlyOnce } from "../awarding/occasion.ts";
import { takeAwardWay } from "../awarding/take-award-way.server.ts";
import { currentVersion, isGivenBy, type Badge } from "../badge/badge.ts";
import { lockBadge } from "../badge/badge.store.server.ts";
import { keyOfEarning, type Earning } from "./earning.ts";
import { addEarning, hasStanding } from "./earning.store.server.ts";
import { ruleOf } from "./rule.store.server.ts";

/**
 * Gives what somebody earned by a rule, quietly until they say otherwise; whether something was given. However often and
 * by however many at once: of each earning there is one award at most.
 */
export async function giveEarned(ruleId: string, earning: Earning): Promise<boolean> {
  return transact(system, async (transaction) => {
    const { sql, now } = transaction;
    const badge = await lockBadge(sql, earning.badgeId);
    const rule = await ruleOf(sql, earning.badgeId);
    const [person] = await actorsByIds(sql, [earning.personId]);
    if (!badge || !isGivenBy(badge, "rule") || rule?.id !== ruleId || !person?.active) return false;
    if (!(await addEarning(sql, { ruleId, earning, at: now }))) return false;
    const occasion = badge.isRepeatable ? occasionOf(earning) : onlyOnce;
    // Somebody gave it to them already: it is earned, and they have it.
    if (await hasStanding(sql, { ...earning, occasion })) return false;
    await give(transaction, { badge, earning, occasion });
    return true;
  });
}

interface Given {
  readonly badge: Badge;
  readonly earning: Earning;
  readonly occasion: string;
}

async function give(transaction: Transaction, { badge, earning, occasion }: Given): Promise<void> {
  const { sql, now, record } = transaction;
  const { key, personId } = earning;
  const giftId = newId(now.getTime());
  await insertGift(sql, {
    ...{ id: giftId, badgeId: badge.id, version: currentVersion(badge).number, givenAs: "rule" },
    ...{ giverId: null, nominationId: null, earningKey: key, at: now, announceAt: null },
    citation: { changed: "", forWhom: "", evidence: [] },
  });
  const id = await addAward(sql, { giftId, badgeId: badge.id, personId, occasion, at: now });
  if (id === null) throw new Error("Somebody has it although nobody could give it.");
  const step = { id, from: null, to: "prepared", capacity: "clock", personId: null } as const;
  await addAwardMove(sql, { ...step, reason: "", at: now });
  const data = { giftId, badgeId: badge.id, personId };
  record({ kind: "award.prepared", subject: { kind: "award", id }, data });
  const award = await lockAward(sql, id, null);
  const wish = { to: "accepted_quietly", held: ["clock"], personId: null, reason: "" } as const;
  if (award) await takeAwardWay(transaction, award, wish);
}

// What it was earned for: the end of its key, after badge and person.
function occasionOf({ key, badgeId, personId }: Earning): string {
  return key.slice(keyOfEarning(badgeId, personId, "").length);
}
