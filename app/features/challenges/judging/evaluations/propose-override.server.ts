import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound, Refusal } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { transact } from "#app/platform/transact.server.ts";
import type { Assignment } from "../assignment.ts";
import { scoreProblem } from "../criterion.ts";
import { findEvaluation, judgedSubmission, sheetOf } from "../evaluation.store.server.ts";
import { bumpBoard, expectRunning, keepAct, lockOverseen } from "../judging.store.server.ts";
import { insertProposal } from "./override.store.server.ts";

interface Wish extends Assignment {
  readonly criterionId: string;
  readonly score: string;
  readonly reason: string;
}

/**
 * Proposes a score in the place of a judge's; it stands once somebody else who is no judge has confirmed it. Throws
 * `not_found`, `forbidden` (judges revise nothing), `conflict` (the evaluation is not completed) or `invalid`.
 */
export async function proposeOverride(
  actor: Actor,
  challengeId: string,
  { criterionId, score, reason, ...of }: Wish,
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const challenge = await lockOverseen(sql, actor, challengeId);
    const submission = await judgedSubmission(sql, challenge.id, of.submissionId);
    const evaluation = submission && (await findEvaluation(sql, of));
    if (!evaluation) throw notFound("evaluations.noEvaluation");
    expectRunning(challenge);
    if (evaluation.state !== "completed") throw conflict("evaluations.draftNotOverridden");
    const sheet = await sheetOf(sql, submission.phaseId);
    const criterion = sheet.criteria.find(({ id }) => id === criterionId);
    if (!criterion) throw new Refusal("invalid", "evaluations.noCriterion");
    if (scoreProblem(criterion, score)) throw new Refusal("invalid", "evaluations.noScore");
    const mark = evaluation.marks.find((one) => one.criterionId === criterionId);
    const id = newId(now.getTime());
    await insertProposal(sql, {
      ...{ id, evaluationId: evaluation.id, criterionId, score, given: mark?.score ?? "" },
      ...{ reason, proposerId: actor.id, at: now },
    });
    const { judgeId, submissionId } = of;
    await keepAct(sql, {
      ...{ phaseId: submission.phaseId, kind: "override_proposed", personId: actor.id },
      ...{ judgeId, submissionId, reason, at: now },
    });
    await bumpBoard(sql, challenge.id);
    const subject = { kind: "challenge", id: challenge.id } as const;
    record({ kind: "override.proposed", subject, data: { overrideId: id } });
  });
}
