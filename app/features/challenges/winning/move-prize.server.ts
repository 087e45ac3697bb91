import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lockSeen } from "../challenge.store.server.ts";
import { lockPrize, movePrizeTo } from "./prize.store.server.ts";
import type { Fulfilment } from "./winner.ts";
import { touchChallenge } from "./winner.store.server.ts";
import { winningPolicy } from "./winning.policy.ts";

interface Wish {
  readonly winnerId: string;
  readonly prizeId: string;
  readonly state: Fulfilment;
  /** Where they saw it. */
  readonly seen: Fulfilment;
  readonly note: string;
}

/**
 * Says how far a prize is on its way to its winner, and keeps who said so. Saying it again is harmless. Throws
 * `not_found`, `forbidden` or `conflict` (moved meanwhile, or its winner is out).
 */
export async function movePrize(actor: Actor, id: string, wish: Wish): Promise<void> {
  const { winnerId, prizeId, state, seen, note } = wish;
  await transact(actor, async ({ sql, now, record }) => {
    const { challenge, who } = await lockSeen(sql, actor, id);
    const prize = await lockPrize(sql, { challengeId: id, winnerId, prizeId, personId: actor.id });
    if (!prize) throw notFound("winning.notFound");
    const { isCommitted } = prize;
    authorize(who, winningPolicy.movePrize, { ...challenge, isCommitted });
    if (prize.winner !== "announced") throw conflict("winning.alreadyOut");
    if (prize.state === state) return;
    if (prize.state !== seen) throw conflict("challenges.changedMeanwhile");
    await movePrizeTo(sql, { winnerId, prizeId, state, note, personId: actor.id, at: now });
    await touchChallenge(sql, id, now);
    const subject = { kind: "challenge", id } as const;
    record({ kind: "prize.moved", subject, data: { winnerId, prizeId, state } });
  });
}
