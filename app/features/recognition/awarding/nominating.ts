/**
 * The nomination: colleagues say that somebody, or a team, should be recognised. Life cycle: nominated → seconded by
 * another colleague → granted or turned down by a leader. Granted, it becomes an award for each of those named. Its
 * nominator may withdraw it until then, sees at every moment where it stands, and may appeal once when it is turned down.
 */
import type { Way } from "./moving.ts";

export const nominationStates = [
  "nominated",
  "seconded",
  "granted",
  "turned_down",
  "appealed",
  "withdrawn",
  "lapsed",
] as const;
export type NominationState = (typeof nominationStates)[number];

/** Reviewer: a leader other than the one who turned it down. */
export const nominationCapacities = [
  "nominator",
  "seconder",
  "leader",
  "reviewer",
  "clock",
] as const;
export type NominationCapacity = (typeof nominationCapacities)[number];

/**
 * Complete: citation, evidence and people are there. Given: the badge is not retired. Within caps: the leader has not
 * given too much. Due: nobody has seconded it in time. First appeal: there was none before.
 */
export const nominationRequirements = [
  "complete",
  "given",
  "within_caps",
  "due",
  "first_appeal",
] as const;
export type NominationRequirement = (typeof nominationRequirements)[number];

export type NominationWay = Way<NominationState, NominationCapacity, NominationRequirement>;

const granting = ["complete", "given", "within_caps"] as const;

export const nominationWays: readonly NominationWay[] = [
  way("nominated", "seconded", ["seconder"], { needs: ["complete", "given"] }),
  way("nominated", "withdrawn", ["nominator"]),
  way("nominated", "turned_down", ["leader"], { needsReason: true }),
  way("nominated", "lapsed", ["clock"], { needs: ["due"] }),
  way("seconded", "granted", ["leader"], { needs: granting }),
  way("seconded", "turned_down", ["leader"], { needsReason: true }),
  way("seconded", "withdrawn", ["nominator"]),
  way("turned_down", "appealed", ["nominator"], { needsReason: true, needs: ["first_appeal"] }),
  way("appealed", "granted", ["reviewer"], { needs: granting }),
  way("appealed", "turned_down", ["reviewer"], { needsReason: true }),
  way("appealed", "withdrawn", ["nominator"]),
];

function way(
  from: NominationState,
  to: NominationState,
  by: readonly NominationCapacity[],
  more: Partial<Pick<NominationWay, "needsReason" | "needs">> = {},
): NominationWay {
  return { from, to, by, needsReason: false, needs: [], ...more };
}
