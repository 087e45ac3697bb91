/** Who may enter: checked by a machine, with the reasons told, each about a person or about the team. */
import type { Role } from "#app/core/actor.ts";
import type { EligibilityRule } from "./eligibility-rule.ts";

/** What the rule needs to know of somebody. */
export interface Applicant {
  readonly id: string;
  readonly active: boolean;
  readonly role: Role;
  /** The units they belong to, from the root down to their own. */
  readonly unitPath: readonly string[];
  readonly isSponsor: boolean;
  readonly isJudge: boolean;
}

/** Why somebody may not enter. */
export type IneligibilityReason =
  | {
      readonly reason: "inactive" | "sponsor" | "judge" | "already_entered";
      readonly personId: string;
    }
  | {
      readonly reason: "unit";
      readonly personId: string;
      readonly unitIds: readonly string[];
    }
  | { readonly reason: "role"; readonly personId: string; readonly roles: readonly Role[] }
  | { readonly reason: "too_few" | "too_many"; readonly size: number; readonly limit: number }
  | { readonly reason: "team_already_entered" | "nobody" };

/**
 * Every reason why these people may not enter together; nothing means that they may. `others` are the submissions that
 * stand in the same phase, each as the ids of its people; their own is not among them.
 */
export function ineligibility(
  rule: EligibilityRule,
  applicants: readonly Applicant[],
  others: readonly (readonly string[])[],
): IneligibilityReason[] {
  if (applicants.length === 0) return [{ reason: "nobody" }];
  // Somebody who is named twice is one person.
  const people = [...new Map(applicants.map((one) => [one.id, one])).values()];
  return [
    ...people.flatMap((applicant) => personReasons(rule, applicant)),
    ...sizeReasons(rule, people.length),
    ...repeatReasons(rule, people, others),
  ];
}

function personReasons(rule: EligibilityRule, applicant: Applicant): IneligibilityReason[] {
  const { id: personId, active, role, unitPath, isSponsor, isJudge } = applicant;
  const { unitIds, roles } = rule;
  const reasons: IneligibilityReason[] = [];
  if (!active) reasons.push({ reason: "inactive", personId });
  if (isSponsor) reasons.push({ reason: "sponsor", personId });
  if (isJudge) reasons.push({ reason: "judge", personId });
  if (unitIds.length > 0 && !unitPath.some((id) => unitIds.includes(id)))
    reasons.push({ reason: "unit", personId, unitIds });
  if (roles.length > 0 && !roles.includes(role)) reasons.push({ reason: "role", personId, roles });
  return reasons;
}

function sizeReasons({ fewest, most }: EligibilityRule, size: number): IneligibilityReason[] {
  if (size < fewest) return [{ reason: "too_few", size, limit: fewest }];
  return size > most ? [{ reason: "too_many", size, limit: most }] : [];
}

function repeatReasons(
  { limit }: EligibilityRule,
  applicants: readonly Applicant[],
  others: readonly (readonly string[])[],
): IneligibilityReason[] {
  if (limit === "any") return [];
  const ids = applicants.map(({ id }) => id);
  if (limit === "once_per_team")
    return others.some((other) => isSameTeam(other, ids))
      ? [{ reason: "team_already_entered" }]
      : [];
  const taken = new Set(others.flat());
  return ids
    .filter((id) => taken.has(id))
    .map((personId) => ({ reason: "already_entered", personId }) as const);
}

function isSameTeam(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [new Set(one), new Set(other)];
  return first.size === second.size && [...first].every((id) => second.has(id));
}
