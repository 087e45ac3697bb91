import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import type { MessageKey } from "#app/core/words.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { phaseOf } from "../entering/phase-open.ts";
import { thisMoment, type EnteredChallenge } from "../entering/submission.store.server.ts";
import { advanceProblem, nextPhases, type AdvanceProblem } from "./advancing.ts";
import { lockInvitation, putInvitation } from "./phase-invitation.store.server.ts";
import { findEvaluations, hasJudges } from "./screening.store.server.ts";
import { expectSponsor, lockCounting } from "./screen-submissions.server.ts";

interface Inviting {
  readonly ids: readonly string[];
  readonly phaseId: string;
}

/**
 * Invites submissions to go on to another phase, all or none of them; inviting twice is harmless.
 * Throws `not_found`, `forbidden` (no sponsor), `invalid` for a phase that is none, and `conflict`, naming the one that
 * cannot go on yet.
 */
export async function inviteToPhase(
  actor: Actor,
  challengeId: string,
  { ids, phaseId }: Inviting,
): Promise<void> {
  await transact(actor, async (transaction) => {
    const challenge = await expectSponsor(transaction, actor, challengeId);
    for (const id of [...new Set(ids)].sort())
      await invite(transaction, challenge, { id, phaseId, personId: actor.id });
  });
}

async function invite(
  transaction: Transaction,
  challenge: EnteredChallenge,
  { id, phaseId, personId }: { id: string; phaseId: string; personId: string },
): Promise<void> {
  const { sql, now, record } = transaction;
  const submission = await lockCounting(transaction, id, challenge.id);
  const at = await thisMoment(sql);
  const phase = phaseOf(challenge, submission.phaseId);
  const isNext = nextPhases(challenge.phases, submission.phaseId, at).some(
    (next) => next.id === phaseId,
  );
  if (!phase || !isNext) throw new Refusal("invalid", "screening.phaseMissing");
  const standing = await lockInvitation(sql, { submissionId: id, phaseId });
  if (standing?.state === "open" || standing?.state === "accepted") return;
  const evaluations = await findEvaluations(sql, id);
  const judged = { evaluations, hasJudges: await hasJudges(sql, submission.phaseId) };
  const problem = advanceProblem({ ...submission, phase, ...judged }, at);
  if (problem) throw conflict(problemWords[problem], { title: submission.title });
  await putInvitation(sql, { submissionId: id, phaseId }, { personId, at: now });
  const data = { challengeId: challenge.id, phaseId };
  record({ kind: "phase-invitation.sent", subject: { kind: "submission", id }, data });
}

const problemWords: Readonly<Record<AdvanceProblem, MessageKey>> = {
  not_submitted: "entering.notFound",
  not_passed: "screening.notPassed",
  phase_open: "screening.phaseOpen",
  not_judged: "screening.notJudged",
};
