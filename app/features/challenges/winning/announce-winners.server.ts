import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { lockSeen } from "../challenge.store.server.ts";
import { announcementOf, savePrepared } from "./announcement.store.server.ts";
import { checkAnnouncement } from "./check-announcement.server.ts";
import { giveFeedback } from "./feedback.store.server.ts";
import type { JudgedPhase } from "./judged.store.server.ts";
import { pendingChange } from "./place-change.store.server.ts";
import { publishWinners } from "./publish-winners.server.ts";
import { winningPolicy } from "./winning.policy.ts";
import { winnersOf } from "./winner.store.server.ts";

interface Wish {
  readonly words: string;
  /** Null: at once. */
  readonly announceAt: Date | null;
  readonly seenRevision: number;
}

/**
 * Announces the proposed winners, at once or at a moment; either way those who entered get their feedback first. Throws
 * `not_found`, `forbidden` (no leader, or they entered), `conflict` (changed meanwhile, or something is missing) or
 * `invalid` (the moment has passed). Announcing again what is announced is harmless.
 */
export async function announceWinners(actor: Actor, id: string, wish: Wish): Promise<void> {
  await transact(actor, async (transaction) => {
    const { sql, now, record } = transaction;
    const { challenge, who } = await lockSeen(sql, actor, id);
    authorize(who, winningPolicy.announce, challenge);
    const announcement = await announcementOf(sql, id);
    if (await isDone(transaction, id, challenge.state)) return;
    if (announcement.revision !== wish.seenRevision) throw conflict("challenges.changedMeanwhile");
    const { judged, moves } = await checkAnnouncement(sql, who, challenge, announcement);
    if (wish.announceAt && wish.announceAt <= now) throw new Refusal("invalid", "winning.past");
    await savePrepared(sql, { challengeId: id, leaderId: actor.id, ...wish });
    if (moves) await tellEntrants(transaction, id, judged, actor.id);
    const subject = { kind: "challenge", id } as const;
    if (wish.announceAt) {
      const announceAt = wish.announceAt.toISOString();
      record({ kind: "announcement.prepared", subject, data: { announceAt } });
    } else await publishWinners(transaction, { challenge, leader: who, moves });
  });
}

/** Whether somebody else was first, and nothing has been proposed since. */
async function isDone({ sql }: Transaction, id: string, state: string): Promise<boolean> {
  if (state !== "announced") return false;
  const winners = await winnersOf(sql, id);
  return winners.every((one) => one.state !== "proposed") && !(await pendingChange(sql, id));
}

async function tellEntrants(
  { sql, now, record }: Transaction,
  id: string,
  { finalists }: JudgedPhase,
  personId: string,
): Promise<void> {
  const submissionIds = finalists.map((one) => one.id);
  const isNew = await giveFeedback(sql, { submissionIds, personId, at: now });
  if (isNew) record({ kind: "feedback.given", subject: { kind: "challenge", id }, data: {} });
}
