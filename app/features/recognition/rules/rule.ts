/** Rules of automatic badges, as data: what is counted, how much of it is needed, and how often it may be earned. */
import { factKinds, type FactKind } from "./fact.ts";

export const periods = ["month", "quarter", "year"] as const;
export type Period = (typeof periods)[number];

export interface Rule {
  readonly badgeId: string;
  readonly counts: FactKind;
  /**
   * When a single idea or comment counts: from so many different people other than themselves on, or so many different
   * units. Null: always.
   */
  readonly each: { readonly different: "people" | "units"; readonly atLeast: number } | null;
  /** How many different ideas, comments or challenges are needed. */
  readonly atLeast: number;
  /** In which they have to come together, in the organisation's calendar; null: ever. */
  readonly within: Period | null;
  /** Once in a life, once in each period, or for each idea, comment or challenge anew. */
  readonly earned: "once" | "each_period" | "each_subject";
  /** Nothing before counts; null: everything does. */
  readonly since: Date | null;
}

export const ruleLimits = { atLeast: 1000, each: 100 } as const;

export const ruleProblems = [
  "count",
  "each_count",
  "nobody_else",
  "period_needed",
  "single_needed",
] as const;
export type RuleProblem = (typeof ruleProblems)[number];

/** What stands against a rule: a count out of bounds, or parts that contradict each other. */
export function problemsOf({ counts, each, atLeast, within, earned }: Rule): RuleProblem[] {
  const problems: readonly (readonly [RuleProblem, boolean])[] = [
    ["count", !isCount(atLeast, ruleLimits.atLeast)],
    ["each_count", each !== null && !isCount(each.atLeast, ruleLimits.each)],
    // Nobody else has a part in it whom it could count.
    ["nobody_else", each !== null && !factKinds[counts][each.different]],
    ["period_needed", earned === "each_period" && within === null],
    ["single_needed", earned === "each_subject" && atLeast !== 1],
  ];
  return problems.flatMap(([problem, isSo]) => (isSo ? [problem] : []));
}

function isCount(count: number, most: number): boolean {
  return Number.isInteger(count) && count >= 1 && count <= most;
}
