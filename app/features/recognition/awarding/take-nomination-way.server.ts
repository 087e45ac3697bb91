import { newId } from "#app/core/ids.ts";
import type { Transaction } from "#app/platform/transact.server.ts";
import { lockBadge, type StoredBadge } from "../badge/badge.store.server.ts";
import { addAppeal, answerAppeal } from "./appeal.store.server.ts";
import { citationLacks } from "./citation.ts";
import { giveToAll, type AnnounceAt } from "./give-to-all.server.ts";
import { wayOf } from "./move-refusal.ts";
import { judgeMove } from "./moving.ts";
import {
  nominationWays,
  type NominationCapacity,
  type NominationRequirement,
  type NominationState,
} from "./nominating.ts";
import { saveNominationStep, type LockedNomination } from "./nomination.store.server.ts";

interface Wish {
  readonly to: NominationState;
  readonly held: readonly NominationCapacity[];
  /** Null: the clock. */
  readonly personId: string | null;
  readonly reason: string;
  /** Of what is granted; by hand when left out. */
  readonly announceAt?: AnnounceAt;
}

/**
 * Leads a locked nomination from state to state, by the table of ways; granted, it becomes awards in the same transaction.
 * Throws `conflict`, `forbidden` or `invalid` (a reason is missing, or somebody does not work here any more).
 */
export async function takeNominationWay(
  transaction: Transaction,
  nomination: LockedNomination,
  { to, held, personId, reason, announceAt = null }: Wish,
): Promise<void> {
  const { sql, now, record } = transaction;
  const { id, state: from } = nomination;
  const badge = await lockBadge(sql, nomination.badgeId);
  const met = requirementsMet(nomination, badge, now);
  const { by } = wayOf(judgeMove(nominationWays, { from, to, held, reason, met }));
  const capacity = by.find((one) => held.includes(one)) ?? "clock";
  if (to === "granted" && badge && personId !== null)
    await grant(transaction, nomination, { badge, leaderId: personId, announceAt });
  await saveNominationStep(sql, { id, from, to, capacity, personId, reason, at: now });
  await keepAppeal(transaction, nomination, { to, personId, reason });
  record({ kind: "nomination.moved", subject: { kind: "nomination", id }, data: { from, to } });
}

async function grant(
  transaction: Transaction,
  { id: nominationId, citation }: LockedNomination,
  { badge, leaderId, announceAt }: Granting,
): Promise<void> {
  await giveToAll(transaction, {
    ...{ id: newId(transaction.now.getTime()), badge, giverId: leaderId, givenAs: "peers" },
    ...{ nominationId, citation, announceAt },
  });
}

interface Granting {
  readonly badge: StoredBadge;
  readonly leaderId: string;
  readonly announceAt: AnnounceAt;
}

async function keepAppeal(
  { sql, now }: Transaction,
  { id, state: from }: LockedNomination,
  { to, personId, reason }: Omit<Wish, "held">,
): Promise<void> {
  if (personId === null) return;
  const about = { nominationId: id };
  if (to === "appealed") await addAppeal(sql, { about, appellantId: personId, reason, at: now });
  if (from !== "appealed" || to === "withdrawn") return;
  const isUpheld = to === "granted";
  await answerAppeal(sql, { about, isUpheld, answererId: personId, answer: reason, at: now });
}

function requirementsMet(
  { citation, nominatorId, lapsesAt, hasAppeal }: LockedNomination,
  badge: StoredBadge | null,
  now: Date,
): NominationRequirement[] {
  const all: Readonly<Record<NominationRequirement, boolean>> = {
    complete: citationLacks(citation, nominatorId).length === 0,
    given: badge?.standing === "given",
    // Counted where it is given, by which everybody who gives is counted.
    within_caps: true,
    due: lapsesAt <= now,
    first_appeal: !hasAppeal,
  };
  // Object.keys loses the type of the keys.
  return (Object.keys(all) as NominationRequirement[]).filter((one) => all[one]);
}
