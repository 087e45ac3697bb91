/**
 * A recusal: a judge steps aside for a conflict of interest and says why. What they had marked is taken out of the
 * evaluation and kept sealed: it counts nowhere, and is opened only for the records.
 */
import type { Evaluation, Mark } from "./evaluation.ts";

export interface Recusal {
  /** As it is from now on: recused, without marks. */
  readonly evaluation: Evaluation;
  readonly sealed: readonly Mark[];
  readonly reason: string;
}

/** Why a recusal is refused. */
export type RecusalProblem = "not_theirs" | "already_recused" | "reason_missing";

/** What stands against a recusal; null when nothing does. Only judges themselves step aside, completed or not. */
export function recusalProblem(
  { judgeId, state }: Pick<Evaluation, "judgeId" | "state">,
  personId: string,
  reason: string,
): RecusalProblem | null {
  if (judgeId !== personId) return "not_theirs";
  if (state === "recused") return "already_recused";
  return reason.trim() === "" ? "reason_missing" : null;
}

/** Steps aside: the marks go from the evaluation into the sealed copy, as they were. */
export function recuse(evaluation: Evaluation, reason: string): Recusal {
  return {
    evaluation: { ...evaluation, state: "recused", marks: [] },
    sealed: evaluation.marks,
    reason: reason.trim(),
  };
}
