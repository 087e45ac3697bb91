import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { transact } from "#app/platform/transact.server.ts";
import { challengePolicy } from "../challenge.policy.ts";
import { lockSeen } from "../challenge.store.server.ts";
import { announcementOf, noteProposal } from "./announcement.store.server.ts";
import { freePlaces, nextFor } from "./next-in-line.server.ts";
import { pendingChange, proposeChange, type PendingChange } from "./place-change.store.server.ts";
import { refuseIfOnTheWay } from "./refuse-if-on-the-way.server.ts";
import { isReason } from "./winner.ts";
import { winnersOf } from "./winner.store.server.ts";

/**
 * Proposes who follows when a place has become free after the announcement: those behind it move up and the next in line
 * comes in last, or the next in line takes it and the others stay. A leader announces it, as one act; until then another
 * proposal takes its place. Proposing it again is harmless. Throws `not_found`, `forbidden` (no sponsor), `conflict` (no
 * free place, not next in line, or a prize is on its way) or `invalid` (no reason).
 */
export async function replaceWinner(actor: Actor, id: string, wish: PendingChange): Promise<void> {
  const { place, newcomerId, reason } = wish;
  await transact(actor, async ({ sql, now, record }) => {
    const { challenge, who } = await lockSeen(sql, actor, id);
    authorize(who, challengePolicy.run, challenge);
    if (challenge.state !== "announced") throw conflict("winning.notAnnounced");
    const winners = await winnersOf(sql, id);
    const free = freePlaces(winners).find((one) => one.place === place);
    if (!free) throw conflict("winning.noFreePlace");
    const next = await nextFor(sql, id, winners);
    const movesUp = wish.movesUp && free.moved.length > 0;
    // Nobody comes in only where nobody is left, and others move up.
    const isNext = newcomerId === null ? movesUp && next.length === 0 : next.includes(newcomerId);
    if (!isNext) throw conflict("winning.notNext");
    if (!isReason(reason)) throw new Refusal("invalid", "winning.reasonMissing");
    const change = { place, movesUp, newcomerId, reason };
    if (isSame(await pendingChange(sql, id), change)) return;
    const { moved, left } = movesUp ? free : { moved: [], left: place };
    const proposal = { ...change, moved, left, challengeId: id, proposerId: actor.id, at: now };
    await proposeChange(sql, proposal);
    await refuseIfOnTheWay(sql, id);
    const { deviationReason } = await announcementOf(sql, id);
    await noteProposal(sql, id, deviationReason);
    const subject = { kind: "challenge", id } as const;
    record({ kind: "winners.proposed", subject, data: { isNews: true } });
  });
}

function isSame(
  pending: PendingChange | null,
  { place, movesUp, newcomerId, reason }: PendingChange,
) {
  return (
    pending?.place === place &&
    pending.movesUp === movesUp &&
    pending.newcomerId === newcomerId &&
    pending.reason === reason
  );
}
