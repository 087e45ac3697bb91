/** The rule by which a machine checks who may enter. */
import type { Role } from "#app/core/actor.ts";

/** How often somebody may enter a phase: a person once whatever the team, a team of the same people once, or as they like. */
export const entryLimits = ["once_per_person", "once_per_team", "any"] as const;
export type EntryLimit = (typeof entryLimits)[number];

export interface EligibilityRule {
  /** Units, with everything below them; empty for all. */
  readonly unitIds: readonly string[];
  /** Roles in which people work here; empty for all. A leader is asked for as a leader, not as staff. */
  readonly roles: readonly Role[];
  /** Fewest and most people behind a submission; from 1 for people alone. */
  readonly fewest: number;
  readonly most: number;
  readonly limit: EntryLimit;
}

/** More would be no team. */
export const teamAtMost = 50;

/** Everybody may enter, alone or in a team, once. */
export const anybody: EligibilityRule = {
  unitIds: [],
  roles: [],
  fewest: 1,
  most: teamAtMost,
  limit: "once_per_person",
};

/** The parts of a rule that nobody could meet. */
export function ruleProblems({ fewest, most }: EligibilityRule): ("fewest" | "most")[] {
  return [
    ...(isSize(fewest) ? [] : ["fewest" as const]),
    ...(isSize(most) && most >= fewest ? [] : ["most" as const]),
  ];
}

function isSize(size: number): boolean {
  return Number.isInteger(size) && size >= 1 && size <= teamAtMost;
}
