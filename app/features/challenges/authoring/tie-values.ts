/** Steps of the tie rule as a form sends them: "agreement", or "criterion:<id>". */
import type { TieStep } from "../judging/tie-rule.ts";

/** The steps that name no criterion, in the order in which they are proposed. */
export const tieValues = ["normalised", "agreement", "earlier", "lot"] as const;

/** A step as a form sends it. */
export function tieValue(step: TieStep): string {
  return step.by === "criterion" ? `criterion:${step.criterionId}` : step.by;
}

/** The step that a value stands for; null for whatever is none. */
export function tieStepIn(value: string): TieStep | null {
  const by = tieValues.find((one) => one === value);
  if (by) return { by };
  const criterionId = /^criterion:([\w-]{1,40})$/.exec(value)?.[1];
  return criterionId === undefined ? null : { by: "criterion", criterionId };
}
