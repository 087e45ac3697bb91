/**
 * The evaluation: one judge's marks for one submission. Life cycle: assigned → draft → completed, which may be reopened;
 * from any of them recused, whose marks are kept sealed and count nowhere. A draft lacks what it likes; completing needs
 * every mark and, where the sheet says so, every comment.
 */
import { pointsFor, scoreProblem, type ScoreProblem, type ScoringSheet } from "./criterion.ts";
import { rounded, sum, type Fraction } from "./fraction.ts";
import type { Override } from "./override.ts";

export const evaluationStates = ["assigned", "draft", "completed", "recused"] as const;
export type EvaluationState = (typeof evaluationStates)[number];

export interface Mark {
  readonly criterionId: string;
  /** As typed: a decimal; a step of a rating; 1 for yes and 0 for no. Empty while there is none. */
  readonly score: string;
  readonly comment: string;
  /** What stands in its place; the mark itself stays as it was given. */
  readonly override: Override | null;
}

export interface Evaluation {
  readonly judgeId: string;
  readonly submissionId: string;
  readonly state: EvaluationState;
  readonly marks: readonly Mark[];
}

/** What an evaluation lacks before it can be completed. */
export interface EvaluationLack {
  readonly criterionId: string;
  readonly problem: ScoreProblem | "score_missing" | "comment_missing";
}

/** Decimal places to which an evaluation is rounded, once, half-up. */
export const totalPlaces = 2;

/** What is missing or wrong, in the order of the sheet; nothing means that it may be completed. */
export function evaluationLacks(sheet: ScoringSheet, marks: readonly Mark[]): EvaluationLack[] {
  return sheet.criteria.flatMap((criterion): EvaluationLack[] => {
    const criterionId = criterion.id;
    const { score, comment } = markFor(marks, criterionId);
    const lacks: EvaluationLack[] = [];
    const problem = score.trim() === "" ? "score_missing" : scoreProblem(criterion, score.trim());
    if (problem) lacks.push({ criterionId, problem });
    if (sheet.needsComments && comment.trim() === "")
      lacks.push({ criterionId, problem: "comment_missing" });
    return lacks;
  });
}

/** Whether it counts. */
export function counts({ state }: Pick<Evaluation, "state">): boolean {
  return state === "completed";
}

/** What a completed evaluation comes to, out of a hundred: the exact sum, rounded once. Overrides stand for the marks. */
export function totalOf(sheet: ScoringSheet, { marks }: Pick<Evaluation, "marks">): Fraction {
  const points = sheet.criteria.map(({ id }) => criterionPoints(sheet, marks, id));
  return rounded(sum(points), totalPlaces);
}

/** A completed evaluation and what it comes to. */
export interface Totalled extends Pick<Evaluation, "judgeId" | "submissionId"> {
  readonly total: Fraction;
}

/** What evaluations come to: those that are completed, and no others. */
export function totalsOf(sheet: ScoringSheet, evaluations: readonly Evaluation[]): Totalled[] {
  return evaluations.filter(counts).map((one) => {
    const { judgeId, submissionId } = one;
    return { judgeId, submissionId, total: totalOf(sheet, one) };
  });
}

/** What the marks came to as the judge gave them, without any override. */
export function ownTotalOf(sheet: ScoringSheet, { marks }: Pick<Evaluation, "marks">): Fraction {
  return totalOf(sheet, { marks: marks.map((mark) => ({ ...mark, override: null })) });
}

/** What a completed evaluation gives for one criterion, exactly. */
export function criterionPoints(
  sheet: ScoringSheet,
  marks: readonly Mark[],
  criterionId: string,
): Fraction {
  const criterion = sheet.criteria.find(({ id }) => id === criterionId);
  if (!criterion) throw new RangeError(`The sheet has no criterion ${criterionId}.`);
  const { score, override } = markFor(marks, criterionId);
  return pointsFor(criterion, (override?.score ?? score).trim());
}

/**
 * Whether a judge may see what others gave a submission: once they have completed their own evaluation of it. Whoever is
 * not assigned, or has stepped aside, does not.
 */
export function seesOthersMarks(own: Pick<Evaluation, "state"> | null): boolean {
  return own !== null && counts(own);
}

/** How far the judging of a submission is. */
export interface Progress {
  readonly completed: number;
  /** Assigned and not completed. */
  readonly open: number;
  readonly recused: number;
}

/** How many evaluations are completed, open and recused. */
export function progressOf(evaluations: readonly Pick<Evaluation, "state">[]): Progress {
  const inState = (...states: EvaluationState[]) =>
    evaluations.filter(({ state }) => states.includes(state)).length;
  return {
    completed: inState("completed"),
    open: inState("assigned", "draft"),
    recused: inState("recused"),
  };
}

/** Whether a submission may advance, and its judges deliberate: it has evaluations, and none of them is open. */
export function isJudged(evaluations: readonly Pick<Evaluation, "state">[]): boolean {
  const { completed, open } = progressOf(evaluations);
  return completed > 0 && open === 0;
}

function markFor(marks: readonly Mark[], criterionId: string): Mark {
  const none = { criterionId, score: "", comment: "", override: null };
  return marks.find((mark) => mark.criterionId === criterionId) ?? none;
}
