/**
 * Criteria by which submissions are judged, on one sheet per phase. Their points, or their weights in per cent, come to
 * 100, so that every evaluation is out of a hundred. What marks come to, as the design of the product states it:
 * numeric: the score, at most the points; rating: points ÷ end of the range × score; yes or no: all points or none.
 */
import { fraction, lesser, readDecimal, times, zero, compare, type Fraction } from "./fraction.ts";

/** Whether the sheet speaks of points or of weights; the arithmetic is the same. */
export const scales = ["points", "weights"] as const;
export type Scale = (typeof scales)[number];

export const criterionKinds = ["numeric", "rating", "yes_no"] as const;
export type CriterionKind = (typeof criterionKinds)[number];

export interface Criterion {
  readonly id: string;
  readonly title: string;
  readonly kind: CriterionKind;
  /** Points or weight: a whole number. */
  readonly points: number;
  /** First and last step of a rating, such as 0 and 4; of the other kinds it means nothing. */
  readonly range: { readonly start: number; readonly end: number };
}

export interface ScoringSheet {
  readonly phaseId: string;
  readonly scale: Scale;
  /** Whether a mark is complete only with a comment. */
  readonly needsComments: boolean;
  readonly criteria: readonly Criterion[];
}

/** What is wrong with a sheet. */
export interface SheetProblem {
  readonly problem: "no_criterion" | "sum" | "title_missing" | "taken_twice" | "points" | "range";
  /** The criterion, or the phase where it is about all of them. */
  readonly rowId: string;
  readonly sum?: number;
}

/** What all points or weights come to. */
export const fullMarks = 100;

/** Everything that is wrong with a sheet; nothing means that judges can use it. */
export function sheetProblems({ phaseId, criteria }: ScoringSheet): SheetProblem[] {
  if (criteria.length === 0) return [{ problem: "no_criterion", rowId: phaseId }];
  const all = criteria.reduce((whole, { points }) => whole + points, 0);
  return [
    ...criteria.flatMap((criterion, n) => criterionProblems(criterion, criteria.slice(0, n))),
    ...(all === fullMarks ? [] : [{ problem: "sum", rowId: phaseId, sum: all } as const]),
  ];
}

/** Why a score is none for a criterion. */
export type ScoreProblem = "not_a_number" | "not_whole" | "below" | "above";

/** What is wrong with a score as it was typed; null when it can stand. Numeric scores may have decimals. */
export function scoreProblem(criterion: Criterion, score: string): ScoreProblem | null {
  const value = readDecimal(score);
  if (!value) return "not_a_number";
  const { kind } = criterion;
  if (kind !== "numeric" && value.under !== 1n) return "not_whole";
  const [least, most] = bounds(criterion);
  if (compare(value, fraction(least)) < 0) return "below";
  return compare(value, fraction(most)) > 0 ? "above" : null;
}

/**
 * What a score comes to, exactly. Throws where it is no number: an evaluation is completed only without such problems.
 * Points may have been lowered afterwards, so a numeric score counts as the points at most.
 */
export function pointsFor({ kind, points, range }: Criterion, score: string): Fraction {
  const value = readDecimal(score);
  if (!value) throw new RangeError(`"${score}" is no score.`);
  const all = fraction(points);
  if (kind === "numeric") return lesser(value, all);
  if (kind === "rating") return times(fraction(points, range.end), value);
  return compare(value, zero) === 0 ? zero : all;
}

/** The least and the most that may be given; of yes or no, 0 and 1. */
export function bounds({ kind, points, range }: Criterion): readonly [number, number] {
  if (kind === "numeric") return [0, points];
  return kind === "rating" ? [range.start, range.end] : [0, 1];
}

function criterionProblems(criterion: Criterion, before: readonly Criterion[]): SheetProblem[] {
  const { id, title, points } = criterion;
  const isTaken = before.some((one) => one.title.trim() === title.trim());
  const problems: SheetProblem[] = [];
  if (title.trim() === "") problems.push({ problem: "title_missing", rowId: id });
  else if (isTaken) problems.push({ problem: "taken_twice", rowId: id });
  if (!Number.isInteger(points) || points < 1 || points > fullMarks)
    problems.push({ problem: "points", rowId: id });
  if (!hasRange(criterion)) problems.push({ problem: "range", rowId: id });
  return problems;
}

function hasRange({ kind, range: { start, end } }: Criterion): boolean {
  if (kind !== "rating") return true;
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= 10;
}
