/**
 * An override: a score put in the place of a judge's, because of a mistake that cannot be put right by reopening. It
 * needs a reason and two people who are no judges, one who proposes and another who confirms; both scores are kept.
 */
import { scoreProblem, type Criterion, type ScoreProblem } from "./criterion.ts";
import type { EvaluationState } from "./evaluation.ts";

export interface Override {
  readonly score: string;
  readonly reason: string;
  readonly proposerId: string;
  readonly confirmerId: string;
}

/** Why an override is refused. */
export type OverrideProblem =
  | ScoreProblem
  | "not_completed"
  | "reason_missing"
  | "proposer_judges"
  | "confirmer_judges"
  | "one_person";

/** What an override is about. */
export interface Overridden {
  readonly criterion: Criterion;
  /** Only what is completed can be overridden: a draft is still the judge's to change. */
  readonly state: EvaluationState;
  /** Everybody who judges in the challenge. */
  readonly judgeIds: ReadonlySet<string>;
}

/** Everything that stands against an override. */
export function overrideProblems(
  { score, reason, proposerId, confirmerId }: Override,
  { criterion, state, judgeIds }: Overridden,
): OverrideProblem[] {
  const problem = scoreProblem(criterion, score);
  const problems: OverrideProblem[] = problem ? [problem] : [];
  if (state !== "completed") problems.push("not_completed");
  if (reason.trim() === "") problems.push("reason_missing");
  if (judgeIds.has(proposerId)) problems.push("proposer_judges");
  if (judgeIds.has(confirmerId)) problems.push("confirmer_judges");
  if (proposerId === confirmerId) problems.push("one_person");
  return problems;
}
