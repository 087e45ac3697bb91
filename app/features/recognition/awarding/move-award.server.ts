import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound, Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { awardWays, isHeld, type AwardCapacity, type AwardState } from "./award.ts";
import { lockAward, type LockedAward } from "./award.store.server.ts";
import { awardingPolicy } from "./awarding.policy.ts";
import { awardCapacitiesOf } from "./capacity.ts";
import { takeAwardWay } from "./take-award-way.server.ts";

interface Wish {
  readonly to: AwardState;
  readonly reason: string;
}

/**
 * Leads an award on for a person: its recipient accepts it openly or quietly, declines or appeals; whoever gave it
 * announces or withdraws it; leaders and administrators revoke it, and another one answers the appeal. Repeating it is
 * harmless. Throws `not_found`, `forbidden`, `conflict` (no longer where that is possible) or `invalid` (no reason).
 */
export async function moveAward(actor: Actor, id: string, { to, reason }: Wish): Promise<void> {
  await transact(actor, async (transaction) => {
    const { award, who } = await lockSeenAward(transaction.sql, actor, id);
    const held = awardCapacitiesOf(who, award.part);
    if (isRepeat(award.state, to, held)) return;
    await takeAwardWay(transaction, award, { to, held, personId: who.id, reason });
  });
}

interface Answer {
  /** Upheld: it is theirs again, as it was before it was revoked. */
  readonly isUpheld: boolean;
  readonly answer: string;
}

/**
 * Answers the appeal against a revocation, for somebody else than who revoked it. Answering the same again is harmless.
 * Throws `not_found`, `forbidden`, `conflict` (there is none that waits) or `invalid` (without a reason).
 */
export async function answerAwardAppeal(
  actor: Actor,
  id: string,
  { isUpheld, answer }: Answer,
): Promise<void> {
  await transact(actor, async (transaction) => {
    const { award, who } = await lockSeenAward(transaction.sql, actor, id);
    const { state, hasAppeal, revokedFrom } = award;
    const held = awardCapacitiesOf(who, award.part);
    if (held.length > 0 && hasAppeal && (isUpheld ? isHeld(state) : state === "revoked")) return;
    if (state !== "appealed") throw conflict("recognition.noSuchWay");
    if (answer.trim() === "") throw new Refusal("invalid", "recognition.reasonMissing");
    const to = isUpheld && revokedFrom ? revokedFrom : "revoked";
    await takeAwardWay(transaction, award, { to, held, personId: who.id, reason: answer });
  });
}

async function lockSeenAward(
  sql: RunSql,
  actor: Actor,
  id: string,
): Promise<{ readonly award: LockedAward; readonly who: Actor }> {
  const award = isId(id) ? await lockAward(sql, id, actor.id) : null;
  const who = await actorNow(sql, actor);
  if (!award || !may(who, awardingPolicy.seeAward, award))
    throw notFound("recognition.awardNotFound");
  return { award, who };
}

// Whoever accepts openly what has been announced meanwhile wants nothing else than what is. Nobody repeats what was
// never theirs to do.
function isRepeat(state: AwardState, to: AwardState, held: readonly AwardCapacity[]): boolean {
  const isThere = state === to || (state === "announced" && to === "accepted_openly");
  return (
    isThere && awardWays.some((way) => way.to === to && way.by.some((by) => held.includes(by)))
  );
}
