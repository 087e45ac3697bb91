import { conflict } from "#app/core/errors.ts";
import type { Transaction } from "#app/platform/transact.server.ts";
import { addAppeal, answerAppeal } from "./appeal.store.server.ts";
import { awardWays, type AwardCapacity, type AwardRequirement, type AwardState } from "./award.ts";
import { isGivenAgain, saveAwardStep, type LockedAward } from "./award.store.server.ts";
import { wayOf } from "./move-refusal.ts";
import { judgeMove } from "./moving.ts";

interface Wish {
  readonly to: AwardState;
  readonly held: readonly AwardCapacity[];
  /** Null: the clock. */
  readonly personId: string | null;
  readonly reason: string;
}

/**
 * Leads a locked award from state to state, by the table of ways, within the transaction of whoever does. Throws
 * `conflict`, `forbidden` or `invalid` (a reason is missing).
 */
export async function takeAwardWay(
  transaction: Transaction,
  award: LockedAward,
  { to, held, personId, reason }: Wish,
): Promise<void> {
  const { sql, now, record } = transaction;
  const { id, state: from } = award;
  const met = requirementsMet(award, now);
  const { by } = wayOf(judgeMove(awardWays, { from, to, held, reason, met }));
  if (to === "appealed" && (await isGivenAgain(sql, award)))
    throw conflict("recognition.givenAgain");
  const capacity = by.find((one) => held.includes(one)) ?? "clock";
  await saveAwardStep(sql, { id, from, to, capacity, personId, reason, at: now });
  await keepAppeal(transaction, award, { to, personId, reason });
  record({ kind: "award.moved", subject: { kind: "award", id }, data: { from, to } });
}

async function keepAppeal(
  { sql, now, record }: Transaction,
  { id, state: from }: LockedAward,
  { to, personId, reason }: Omit<Wish, "held">,
): Promise<void> {
  if (personId === null) return;
  const about = { awardId: id };
  if (to === "appealed") await addAppeal(sql, { about, appellantId: personId, reason, at: now });
  if (from !== "appealed") return;
  const isUpheld = to !== "revoked";
  await answerAppeal(sql, { about, isUpheld, answererId: personId, answer: reason, at: now });
  record({ kind: "award.appeal-answered", subject: { kind: "award", id }, data: { isUpheld } });
}

function requirementsMet(award: LockedAward, now: Date): AwardRequirement[] {
  const { isByRule, announceAt, revokedFrom, hasAppeal } = award;
  const all: Readonly<Record<AwardRequirement, boolean>> = {
    by_rule: isByRule,
    // Of what a rule gave nobody chooses the moment.
    due: isByRule || (announceAt !== null && announceAt <= now),
    was_quiet: revokedFrom === "accepted_quietly",
    was_open: revokedFrom === "accepted_openly",
    was_announced: revokedFrom === "announced",
    first_appeal: !hasAppeal,
  };
  // Object.keys loses the type of the keys.
  return (Object.keys(all) as AwardRequirement[]).filter((one) => all[one]);
}
