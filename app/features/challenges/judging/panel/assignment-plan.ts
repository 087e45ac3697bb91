/** A plan as its preview shows it, with what tells whether it is still the same when it is carried out. */
import { assignJudges, type AssignmentPlan } from "../assignment.ts";
import { seededRank } from "../seeded-order.ts";
import type { AssignmentFacts } from "./assignment.store.server.ts";

export interface PlanWish {
  readonly wanted: number;
  readonly seed: string;
}

/** Balances a phase by a seed. */
export function planFor(facts: AssignmentFacts, { wanted, seed }: PlanWish): AssignmentPlan {
  return assignJudges({ ...facts, judgesPerSubmission: wanted, seed });
}

/** A short mark of what a plan does: two that give the same submissions to the same judges share it. */
export function markOf({ assignments }: AssignmentPlan): string {
  const text = assignments.map(({ submissionId, judgeId }) => submissionId + judgeId).join("\n");
  return `${String(assignments.length)}-${seededRank("plan", text).toString(16)}`;
}
