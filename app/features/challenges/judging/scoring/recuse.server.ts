import type { Actor } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { Refusal } from "#app/core/errors.ts";
import { bumpBoard, expectRunning, keepAct } from "../judging.store.server.ts";
import { recusalProblem } from "../recusal.ts";
import { lockOwnEntry } from "./own-entry.store.server.ts";
import { stepAside } from "./recusal.store.server.ts";

/**
 * Steps aside from a submission, with the reason; what was marked is kept sealed and counts nowhere. Doing so twice is
 * harmless. Throws `not_found` for whoever was not assigned it, `conflict` once judging is over, or `invalid` without a
 * reason.
 */
export async function recuse(
  actor: Actor,
  place: { readonly phaseId: string; readonly alias: string },
  { reason }: { readonly reason: string },
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const { challenge, phase, evaluation } = await lockOwnEntry(sql, actor, place);
    const problem = recusalProblem(evaluation, actor.id, reason);
    if (problem === "already_recused") return;
    if (problem !== null) throw new Refusal("invalid", "scoring.recusalReasonMissing");
    expectRunning(challenge);
    const { id, submissionId } = evaluation;
    await stepAside(sql, id, { reason: reason.trim(), at: now });
    const judgeId = actor.id;
    await keepAct(sql, {
      ...{ phaseId: phase.id, kind: "recused", personId: judgeId, judgeId, submissionId },
      ...{ reason, at: now },
    });
    await bumpBoard(sql, challenge.id);
    const subject = { kind: "challenge", id: challenge.id } as const;
    record({ kind: "evaluation.recused", subject, data: { submissionId } });
  });
}
