/** The calibration view: how judges and criteria spread, so that a sponsor sees who is strict and what divides judges. */
import type { ScoringSheet } from "./criterion.ts";
import { counts, criterionPoints, totalsOf, type Evaluation, type Totalled } from "./evaluation.ts";
import { byKey } from "./grouping.ts";
import { spreadOf, type Spread } from "./spread.ts";

export interface CriterionSpread {
  readonly criterionId: string;
  readonly points: Spread;
}

export interface Calibration {
  readonly judges: readonly {
    readonly judgeId: string;
    readonly total: Spread;
    readonly criteria: readonly CriterionSpread[];
  }[];
  /** Over all judges. */
  readonly criteria: readonly CriterionSpread[];
  /** How far the judges of one submission are apart. */
  readonly submissions: readonly { readonly submissionId: string; readonly total: Spread }[];
}

/** Spread per judge and criterion, per criterion and per submission, over what is completed. */
export function calibrationOf(
  sheet: ScoringSheet,
  evaluations: readonly Evaluation[],
): Calibration {
  const completed = evaluations.filter(counts);
  const marked = byKey(completed, ({ judgeId }) => judgeId);
  const totals = totalsOf(sheet, completed);
  return {
    judges: totalSpreads(totals, ({ judgeId }) => judgeId).map(({ id, total }) => {
      return { judgeId: id, total, criteria: criteriaSpread(sheet, marked.get(id) ?? []) };
    }),
    criteria: criteriaSpread(sheet, completed),
    submissions: totalSpreads(totals, ({ submissionId }) => submissionId).map(({ id, total }) => {
      return { submissionId: id, total };
    }),
  };
}

function totalSpreads(totals: readonly Totalled[], keyOf: (row: Totalled) => string) {
  return [...byKey(totals, keyOf)].flatMap(([id, own]) => {
    const total = spreadOf(own.map((one) => one.total));
    return total ? [{ id, total }] : [];
  });
}

function criteriaSpread(sheet: ScoringSheet, own: readonly Evaluation[]): CriterionSpread[] {
  return sheet.criteria.flatMap(({ id }) => {
    const points = spreadOf(own.map(({ marks }) => criterionPoints(sheet, marks, id)));
    return points ? [{ criterionId: id, points }] : [];
  });
}
