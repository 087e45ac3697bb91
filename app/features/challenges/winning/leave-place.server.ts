import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound, Refusal } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lockSeen } from "../challenge.store.server.ts";
import { announcementOf, noteProposal } from "./announcement.store.server.ts";
import { dropPending } from "./place-change.store.server.ts";
import { isReason } from "./winner.ts";
import { isWinnersPerson, takeOut, touchChallenge, winnersOf } from "./winner.store.server.ts";
import { winningPolicy } from "./winning.policy.ts";

interface Wish {
  readonly winnerId: string;
  /** Its own people decline; a leader disqualifies. */
  readonly as: "declined" | "disqualified";
  readonly reason: string;
}

/**
 * Takes an announced winner out of its place, with a reason; the place becomes free, and what was proposed for another
 * is taken back, as it counted on this one. Repeating it is harmless. Throws `not_found`, `forbidden`, `conflict` (not announced, or out in another way) or `invalid` (no reason).
 */
export async function leavePlace(actor: Actor, id: string, wish: Wish): Promise<void> {
  const { winnerId, as, reason } = wish;
  await transact(actor, async ({ sql, now, record }) => {
    const { challenge, who } = await lockSeen(sql, actor, id);
    const winner = isId(winnerId)
      ? (await winnersOf(sql, id)).find((one) => one.id === winnerId)
      : undefined;
    // What is only proposed is not there for anybody whom it is not shown to.
    if (!winner || winner.state === "proposed") throw notFound("winning.notFound");
    const isTheirs = await isWinnersPerson(sql, winnerId, actor.id);
    if (as === "declined") authorize(who, winningPolicy.decline, { ...challenge, isTheirs });
    else authorize(who, winningPolicy.disqualify, challenge);
    if (winner.state === as) return;
    if (winner.state !== "announced") throw conflict("winning.alreadyOut");
    if (challenge.state !== "announced") throw conflict("winning.notAnnounced");
    if (!isReason(reason)) throw new Refusal("invalid", "winning.reasonMissing");
    await takeOut(sql, { winnerId, state: as, personId: actor.id, reason, at: now });
    if (await dropPending(sql, id))
      await noteProposal(sql, id, (await announcementOf(sql, id)).deviationReason);
    await touchChallenge(sql, id, now);
    const data = { winnerId, place: winner.place };
    const subject = { kind: "challenge", id } as const;
    record({ kind: as === "declined" ? "winner.declined" : "winner.disqualified", subject, data });
  });
}
