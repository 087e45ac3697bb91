import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import type { RunSql } from "#app/core/subject.ts";
import { transact } from "#app/platform/transact.server.ts";
import type { Assignment } from "../assignment.ts";
import { findEvaluation, judgedSubmission } from "../evaluation.store.server.ts";
import { bumpBoard, expectRunning, keepAct, lockOverseen } from "../judging.store.server.ts";
import { drawAliases } from "./alias.store.server.ts";
import { assignmentFacts, dropAssignment, insertAssignments } from "./assignment.store.server.ts";
import { hasClosed } from "./declare-conflicts.server.ts";

/**
 * Gives a submission to a judge by hand, or takes it back before they have begun. Repeats are harmless. Throws
 * `not_found`, `forbidden` or `conflict`: the judge is not ready, has a conflict of interest, has stepped aside, or has
 * begun already.
 */
export async function assignByHand(
  actor: Actor,
  challengeId: string,
  { set, ...assignment }: Assignment & { readonly set: "on" | "off" },
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const challenge = await lockOverseen(sql, actor, challengeId);
    const { submissionId, judgeId } = assignment;
    const submission = await judgedSubmission(sql, challenge.id, submissionId);
    if (!submission) throw notFound("judging.noEntry");
    expectRunning(challenge);
    const { phaseId, endsAt } = submission;
    if (!hasClosed(endsAt, now)) throw conflict("panel.stillOpen");
    const standing = await findEvaluation(sql, assignment);
    const act = { phaseId, personId: actor.id, judgeId, submissionId, at: now };
    const subject = { kind: "challenge", id: challenge.id } as const;
    if (set === "off") {
      if (!standing || standing.state === "recused") return;
      if (!(await dropAssignment(sql, assignment))) throw conflict("panel.hasBegun");
      await keepAct(sql, { ...act, kind: "unassigned" });
      record({ kind: "judge.unassigned", subject, data: { phaseId, submissionId, judgeId } });
    } else {
      if (standing && standing.state !== "recused") return;
      await expectFree(sql, phaseId, assignment);
      await drawAliases(sql, { challengeId: challenge.id, phaseId }, [submissionId]);
      await insertAssignments(sql, [assignment], { assignerId: actor.id, at: now });
      await keepAct(sql, { ...act, kind: "assigned_by_hand" });
      record({ kind: "judges.assigned", subject, data: { phaseId, judgeIds: [judgeId] } });
    }
    await bumpBoard(sql, challenge.id);
  });
}

async function expectFree(
  sql: RunSql,
  phaseId: string,
  { submissionId, judgeId }: Assignment,
): Promise<void> {
  const facts = await assignmentFacts(sql, phaseId);
  if (!facts.judgeIds.includes(judgeId)) throw conflict("panel.notReady");
  if (facts.conflicts.get(submissionId)?.has(judgeId)) throw conflict("panel.inConflict");
}
