import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound, Refusal } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lockSeen } from "../../challenge.store.server.ts";
import { findEvaluation, judgedSubmission, sheetOf } from "../evaluation.store.server.ts";
import { judgingPolicy } from "../judging.policy.ts";
import { bumpBoard, expectRunning, keepAct } from "../judging.store.server.ts";
import { overrideProblems } from "../override.ts";
import {
  confirmProposal,
  endProposal,
  findProposal,
  judgesOf,
  type Proposal,
} from "./override.store.server.ts";

/**
 * Confirms a score that somebody else proposed in the place of a judge's, or turns it down. The same answer again is
 * harmless. Throws `not_found`, `forbidden` (one proposed it oneself, or judges) or `conflict`: it waits no longer.
 */
export async function answerOverride(
  actor: Actor,
  challengeId: string,
  { overrideId, answer }: { readonly overrideId: string; readonly answer: "confirm" | "decline" },
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const { challenge, who } = await lockSeen(sql, actor, challengeId);
    authorize(who, judgingPolicy.confirm, challenge);
    const proposal = await findProposal(sql, challenge.id, overrideId);
    if (!proposal) throw notFound("evaluations.noProposal");
    if (isAnswered(proposal, actor.id, answer)) return;
    expectRunning(challenge);
    if (proposal.isConfirmed || proposal.endedAt) throw conflict("evaluations.waitsNoLonger");
    const decided = { deciderId: actor.id, at: now };
    if (answer === "confirm") {
      await expectConfirmable(sql, challenge.id, proposal, actor.id);
      await confirmProposal(sql, proposal, decided);
    } else await endProposal(sql, proposal, decided);
    const { submissionId, judgeId } = proposal;
    const submission = await judgedSubmission(sql, challenge.id, submissionId);
    if (submission)
      await keepAct(sql, {
        kind: answer === "confirm" ? "override_confirmed" : "override_declined",
        ...{ phaseId: submission.phaseId, personId: actor.id, judgeId, submissionId, at: now },
      });
    await bumpBoard(sql, challenge.id);
    const subject = { kind: "challenge", id: challenge.id } as const;
    const confirmed = answer === "confirm";
    record({ kind: "override.answered", subject, data: { overrideId, confirmed } });
  });
}

function isAnswered(
  { deciderId, proposerId, isConfirmed, endedAt }: Proposal,
  personId: string,
  answer: "confirm" | "decline",
): boolean {
  if (answer === "confirm") return deciderId === personId && isConfirmed;
  return endedAt !== null && (deciderId ?? proposerId) === personId;
}

async function expectConfirmable(
  sql: RunSql,
  challengeId: string,
  proposal: Proposal,
  confirmerId: string,
): Promise<void> {
  const { score, reason, proposerId, criterionId } = proposal;
  const evaluation = await findEvaluation(sql, proposal);
  const submission = await judgedSubmission(sql, challengeId, proposal.submissionId);
  const sheet = submission && (await sheetOf(sql, submission.phaseId));
  const criterion = sheet?.criteria.find(({ id }) => id === criterionId);
  if (!evaluation || !criterion) throw notFound("evaluations.noProposal");
  const problems = overrideProblems(
    { score, reason, proposerId, confirmerId },
    { criterion, state: evaluation.state, judgeIds: await judgesOf(sql, challengeId) },
  );
  if (problems.includes("one_person")) throw new Refusal("forbidden", "evaluations.secondPerson");
  if (problems.length > 0) throw conflict("evaluations.waitsNoLonger");
}
