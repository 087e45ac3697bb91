/** Completed evaluations that the sheet can read: one whose criteria changed after it was completed counts no longer. */
import type { ScoringSheet } from "../criterion.ts";
import {
  counts,
  evaluationLacks,
  totalsOf,
  type Evaluation,
  type Totalled,
} from "../evaluation.ts";

/** Those that count: completed, with a score for each criterion as it is now. */
export function fitting<One extends Evaluation>(
  sheet: ScoringSheet,
  evaluations: readonly One[],
): One[] {
  const scores = { ...sheet, needsComments: false };
  return evaluations.filter(
    (one) => counts(one) && evaluationLacks(scores, one.marks).length === 0,
  );
}

/** What they come to. */
export function fittingTotals(sheet: ScoringSheet, evaluations: readonly Evaluation[]): Totalled[] {
  return totalsOf(sheet, fitting(sheet, evaluations));
}
