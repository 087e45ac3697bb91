import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { transact } from "#app/platform/transact.server.ts";
import {
  bumpBoard,
  expectRunning,
  keepAct,
  lockOverseen,
  phaseIn,
} from "../judging.store.server.ts";
import { drawAliases } from "./alias.store.server.ts";
import { markOf, planFor, type PlanWish } from "./assignment-plan.ts";
import {
  assignmentFacts,
  hasRun,
  insertAssignments,
  insertRun,
} from "./assignment.store.server.ts";
import { hasClosed } from "./declare-conflicts.server.ts";

interface Order extends PlanWish {
  readonly phaseId: string;
  /** The mark of the plan that was looked at. */
  readonly mark: string;
}

/**
 * Gives every submission of a phase so many judges, as a preview showed it, and draws aliases for them. The same order
 * again is harmless. Throws `not_found`, `forbidden`, or `conflict`: the phase still takes submissions, or judges,
 * conflicts or submissions have changed since the preview.
 */
export async function assignBalanced(
  actor: Actor,
  challengeId: string,
  { phaseId, mark, ...wish }: Order,
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const challenge = await lockOverseen(sql, actor, challengeId);
    const phase = await phaseIn(sql, challenge.id, phaseId);
    if (await hasRun(sql, phaseId, wish.seed)) return;
    expectRunning(challenge);
    if (!hasClosed(phase.endsAt, now)) throw conflict("panel.stillOpen");
    const facts = await assignmentFacts(sql, phaseId);
    const plan = planFor(facts, wish);
    if (markOf(plan) !== mark) throw conflict("panel.planChanged");
    const { assignments } = plan;
    if (assignments.length === 0) throw conflict("panel.nothingToAssign");
    await drawAliases(sql, { challengeId: challenge.id, phaseId }, facts.submissionIds);
    await insertAssignments(sql, assignments, { assignerId: null, at: now });
    await insertRun(sql, {
      ...{ phaseId, ...wish, assigned: assignments.length, by: actor.id, at: now },
    });
    await keepAct(sql, { phaseId, kind: "assigned", personId: actor.id, at: now });
    await bumpBoard(sql, challenge.id);
    const judgeIds = [...new Set(assignments.map(({ judgeId }) => judgeId))];
    const subject = { kind: "challenge", id: challenge.id } as const;
    record({ kind: "judges.assigned", subject, data: { phaseId, judgeIds } });
  });
}
