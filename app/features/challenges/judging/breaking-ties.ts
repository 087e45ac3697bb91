/** Applies a tie rule to submissions with the same mean, and tells each step. */
import { compare, writeDecimal, type Fraction } from "./fraction.ts";
import { inGroups } from "../places.ts";
import { inSeededOrder } from "./seeded-order.ts";
import type { TieStep, TieStepTaken } from "./tie-rule.ts";

/** What steps compare; a submission without a value comes after those with one. */
export interface TieValues {
  readonly criterion: (criterionId: string, submissionId: string) => Fraction | null;
  readonly normalised: (submissionId: string) => Fraction | null;
  /** The distance between its highest and its lowest evaluation. */
  readonly distance: (submissionId: string) => Fraction | null;
  readonly submittedAt: (submissionId: string) => Date | null;
  /** Drawn when the lot is needed, and kept. */
  readonly lotSeed: string;
}

/** The groups in which the tied come out, the best first, and the steps that were taken. */
export function breakTie(
  tied: readonly string[],
  rule: readonly TieStep[],
  values: TieValues,
): { readonly groups: readonly (readonly string[])[]; readonly steps: readonly TieStepTaken[] } {
  let groups: (readonly string[])[] = [tied];
  const steps: TieStepTaken[] = [];
  for (const step of rule)
    groups = groups.flatMap((group) => {
      if (group.length < 2) return [group];
      const taken = takeStep(group, step, values);
      steps.push(taken);
      return taken.groups;
    });
  return { groups, steps };
}

function takeStep(group: readonly string[], step: TieStep, values: TieValues): TieStepTaken {
  if (step.by === "lot") {
    const drawn = inSeededOrder(group, values.lotSeed);
    const lots = drawn.map((submissionId, n) => ({ submissionId, value: String(n + 1) }));
    return { step, values: lots, groups: drawn.map((id) => [id]) };
  }
  if (step.by === "earlier") return byMoment(group, step, values);
  const valueOf = comparedBy(step, values);
  // Judges who agree more are less apart.
  const sign = step.by === "agreement" ? -1 : 1;
  return {
    step,
    values: group.map((submissionId) => ({ submissionId, value: shown(valueOf(submissionId)) })),
    groups: inGroups(group, (a, b) =>
      knownFirst(valueOf(a), valueOf(b), (one, other) => sign * compare(one, other)),
    ),
  };
}

function comparedBy(
  step: Exclude<TieStep, { by: "lot" | "earlier" }>,
  values: TieValues,
): (submissionId: string) => Fraction | null {
  if (step.by === "criterion") return (id) => values.criterion(step.criterionId, id);
  return step.by === "normalised" ? values.normalised : values.distance;
}

function byMoment(group: readonly string[], step: TieStep, values: TieValues): TieStepTaken {
  const at = values.submittedAt;
  return {
    step,
    values: group.map((submissionId) => ({
      submissionId,
      value: at(submissionId)?.toISOString() ?? null,
    })),
    groups: inGroups(group, (a, b) =>
      knownFirst(at(a), at(b), (one, other) => other.getTime() - one.getTime()),
    ),
  };
}

function knownFirst<Value>(
  one: Value | null,
  other: Value | null,
  compared: (one: Value, other: Value) => number,
): number {
  if (one !== null && other !== null) return compared(one, other);
  return Number(one !== null) - Number(other !== null);
}

function shown(value: Fraction | null): string | null {
  return value && writeDecimal(value, 6);
}
