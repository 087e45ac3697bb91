import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { isRunning } from "../challenge.ts";
import { lockEntry, type Entry } from "../entering/lock-entry.server.ts";
import { phaseOf } from "../entering/phase-open.ts";
import { submissionPolicy } from "../entering/submission.policy.ts";
import { thisMoment } from "../entering/submission.store.server.ts";
import { copySubmission, endInvitation, lockInvitation } from "./phase-invitation.store.server.ts";

interface Answer {
  readonly accepts: boolean;
  readonly phaseId: string;
}

/** Gives the draft, in the same transaction, the files of what it goes on from. */
type CarryFiles = (transaction: Transaction, from: Submission, to: Submission) => Promise<void>;

interface Submission {
  readonly kind: "submission";
  readonly id: string;
}

/**
 * Accepts or declines to go on to another phase, and returns the draft with which it goes on, files included. Accepting
 * twice returns the same draft. Throws `not_found` without an invitation, `forbidden` (not the lead) and `conflict` once it is too late.
 */
export async function answerPhaseInvitation(
  actor: Actor,
  id: string,
  { accepts, phaseId }: Answer,
  carryFiles: CarryFiles,
): Promise<string | null> {
  return transact(actor, async (transaction) => {
    const { sql, now, record } = transaction;
    const { entry, who } = await lockEntry(sql, actor, id);
    authorize(who, submissionPolicy.lead, entry);
    const standing = await lockInvitation(sql, { submissionId: id, phaseId });
    if (accepts && standing?.state === "accepted" && standing.nextId) return standing.nextId;
    if (standing?.state !== "open") throw notFound("screening.invitationGone");
    const { challengeId } = entry;
    const subject = { kind: "submission", id } as const;
    const ending = { personId: actor.id, at: now };
    if (!accepts) {
      await endInvitation(sql, { submissionId: id, phaseId }, { ...ending, state: "declined" });
      record({ kind: "phase-invitation.declined", subject, data: { challengeId } });
      return null;
    }
    const nextId = await goOn(transaction, entry, phaseId);
    await carryFiles(transaction, subject, { kind: "submission", id: nextId });
    const accepted = { ...ending, state: "accepted", nextId } as const;
    await endInvitation(sql, { submissionId: id, phaseId }, accepted);
    record({ kind: "phase-invitation.accepted", subject, data: { challengeId, nextId } });
    return nextId;
  });
}

async function goOn({ sql, now }: Transaction, entry: Entry, phaseId: string): Promise<string> {
  const phase = phaseOf(entry.challenge, phaseId);
  const isOver = !phase || phase.endsAt <= (await thisMoment(sql));
  if (isOver || !isRunning(entry.challenge.state)) throw conflict("screening.invitationLate");
  const id = newId(now.getTime());
  await copySubmission(sql, { submissionId: entry.id, phaseId }, { id, at: now });
  return id;
}
