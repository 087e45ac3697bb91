/** Evaluations for tests. */
import type { Evaluation, Mark } from "#app/features/challenges/judging/evaluation.ts";

/** A mark without comment. */
export function mark(criterionId: string, score: string): Mark {
  return { criterionId, score, comment: "", override: null };
}

/** Marks by criterion. */
export function marks(scores: Readonly<Record<string, string>>): Mark[] {
  return Object.entries(scores).map(([criterionId, score]) => mark(criterionId, score));
}

/** A completed evaluation. */
export function evaluation(
  judgeId: string,
  submissionId: string,
  scores: Readonly<Record<string, string>>,
): Evaluation {
  return { judgeId, submissionId, state: "completed", marks: marks(scores) };
}
