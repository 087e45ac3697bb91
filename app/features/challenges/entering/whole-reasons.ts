import type { IneligibilityReason } from "./eligibility.ts";

/** The reasons that no change of the team mends: those against one person. */
export function personalReasons(reasons: readonly IneligibilityReason[]): IneligibilityReason[] {
  return reasons.filter((reason) => "personId" in reason);
}
