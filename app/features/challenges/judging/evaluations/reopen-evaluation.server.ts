import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { transact } from "#app/platform/transact.server.ts";
import type { Assignment } from "../assignment.ts";
import {
  endOverrides,
  findEvaluation,
  judgedSubmission,
  setEvaluationState,
} from "../evaluation.store.server.ts";
import { bumpBoard, expectRunning, keepAct, lockOverseen } from "../judging.store.server.ts";

/**
 * Gives a completed evaluation back to its judge as a draft, with the reason; scores put in the place of theirs end. What
 * is open already stays as it is. Throws `not_found`, `forbidden` or `conflict` (given up, or judging is over).
 */
export async function reopenEvaluation(
  actor: Actor,
  challengeId: string,
  { reason, ...of }: Assignment & { readonly reason: string },
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const challenge = await lockOverseen(sql, actor, challengeId);
    const submission = await judgedSubmission(sql, challenge.id, of.submissionId);
    const evaluation = submission && (await findEvaluation(sql, of));
    if (!evaluation) throw notFound("evaluations.noEvaluation");
    expectRunning(challenge);
    const { id, state, submissionId, judgeId } = evaluation;
    if (state === "recused") throw conflict("evaluations.recusedStays");
    if (state !== "completed") return;
    await endOverrides(sql, id, now);
    await setEvaluationState(sql, { id, state: "draft", at: now });
    const { phaseId } = submission;
    await keepAct(sql, {
      ...{ phaseId, kind: "reopened", personId: actor.id, judgeId, submissionId, reason, at: now },
    });
    await bumpBoard(sql, challenge.id);
    const subject = { kind: "challenge", id: challenge.id } as const;
    record({ kind: "evaluation.reopened", subject, data: { submissionId, judgeId } });
  });
}
