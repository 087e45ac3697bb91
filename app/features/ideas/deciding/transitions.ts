/**
 * The ways from stage to stage, as a table. Whatever is not in it does not happen; merging is no decision and has its
 * own rules. Declining, accepting and finishing need a reason and an explanation; leaving a pilot needs its lessons.
 */
import type { Stage } from "../idea.ts";

export interface Transition {
  readonly from: Stage;
  readonly to: Stage;
  /** A reason and an explanation. */
  readonly needsReason: boolean;
  /** What was learnt. */
  readonly needsLessons: boolean;
  /** Those who may answer the idea, or only those who answer an appeal. */
  readonly by: "answerable" | "appeal";
}

export const transitions: readonly Transition[] = [
  way("open", "in_review"),
  way("in_review", "open"),
  way("in_review", "accepted", { needsReason: true }),
  way("accepted", "piloting"),
  way("piloting", "implemented", { needsReason: true, needsLessons: true }),
  way("implemented", "spread", { needsReason: true }),
  way("open", "not_now", { needsReason: true }),
  way("in_review", "not_now", { needsReason: true }),
  way("accepted", "not_now", { needsReason: true }),
  way("piloting", "not_now", { needsReason: true, needsLessons: true }),
  way("not_now", "open"),
  way("not_now", "accepted", { needsReason: true, by: "appeal" }),
];

/** Where a decision may lead from here. */
export function transitionsFrom(from: Stage, by: Transition["by"] = "answerable"): Transition[] {
  return transitions.filter((one) => one.from === from && (by === "appeal" || one.by === by));
}

/** The way from one stage to another; undefined when there is none. */
export function transition(
  from: Stage,
  to: Stage,
  by: Transition["by"] = "answerable",
): Transition | undefined {
  return transitionsFrom(from, by).find((one) => one.to === to);
}

function way(from: Stage, to: Stage, more: Partial<Transition> = {}): Transition {
  return { from, to, needsReason: false, needsLessons: false, by: "answerable", ...more };
}
