/**
 * Time to the first answer, in working hours from posting. Ideas that are unanswered when the period ends count for as
 * long as they have waited (they are censored): leaving them out would make slow look quick. Estimated by the product
 * limit (E. L. Kaplan & P. Meier, Journal of the American Statistical Association 53, 1958): of those who still waited
 * just before a time, the share that was not answered at it, multiplied over all times so far. Whoever is answered at
 * the same time at which another's observation ends, was answered before.
 */
import { none, told, type Shown } from "./shown.ts";

/** How many ideas were answered after so many working hours, and how many had waited as long when the period ended. */
export interface Waited {
  readonly hours: number;
  readonly answered: number;
  readonly unanswered: number;
}

/** From this time on the share of ideas that still wait, until the next step. */
export interface WaitingStep {
  readonly hours: number;
  readonly waiting: number;
}

/** After how many hours a share of ideas has an answer; or that it is not reached, and the longest that was waited. */
export type Wait =
  | { readonly isReached: true; readonly hours: number }
  | { readonly isReached: false; readonly longest: number };

export interface FirstAnswer {
  readonly ideas: number;
  readonly answered: number;
  /** When half of the ideas have an answer. */
  readonly median: Wait;
  /** When nine in ten have one. */
  readonly p90: Wait;
  readonly steps: readonly WaitingStep[];
}

/** How long first answers take. */
export function firstAnswer(rows: readonly Waited[]): Shown<FirstAnswer> {
  const ideas = rows.reduce((sum, row) => sum + row.answered + row.unanswered, 0);
  if (ideas === 0) return none;
  const steps = waitingSteps(rows);
  const longest = Math.max(...rows.map(({ hours }) => hours));
  const answered = rows.reduce((sum, row) => sum + row.answered, 0);
  const [median, p90] = [waitFor(0.5), waitFor(0.9)];
  return told({ ideas, answered, median, p90, steps });

  function waitFor(share: number): Wait {
    const step = steps.find(({ waiting }) => waiting <= 1 - share + rounding);
    return step ? { isReached: true, hours: step.hours } : { isReached: false, longest };
  }
}

/** The share of ideas that still wait, from each time on at which some were answered. */
export function waitingSteps(rows: readonly Waited[]): readonly WaitingStep[] {
  let atRisk = rows.reduce((sum, row) => sum + row.answered + row.unanswered, 0);
  let waiting = 1;
  return together(rows).flatMap(({ hours, answered, unanswered }) => {
    if (answered > 0) waiting *= (atRisk - answered) / atRisk;
    atRisk -= answered + unanswered;
    return answered > 0 ? [{ hours, waiting }] : [];
  });
}

// A product of thousands of quotients is off by less than this, and no share lies as close to another.
const rounding = 1e-9;

function together(rows: readonly Waited[]): Waited[] {
  const byHours = new Map<number, Waited>();
  for (const row of rows) {
    const { answered = 0, unanswered = 0 } = byHours.get(row.hours) ?? {};
    byHours.set(row.hours, {
      hours: row.hours,
      answered: answered + row.answered,
      unanswered: unanswered + row.unanswered,
    });
  }
  return [...byHours.values()].sort((one, other) => one.hours - other.hours);
}
