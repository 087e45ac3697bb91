import type { Actor } from "#app/core/actor.ts";
import { allow, deny, type PolicyRow, type Rule } from "#app/core/policy.ts";
import { ineligibility } from "../entering/eligibility.ts";
import type { EligibilityRule } from "../entering/eligibility-rule.ts";

/** What the rule needs to know of somebody who wants to choose. */
export interface Chooser {
  readonly rule: EligibilityRule;
  /** From the root down to their own. */
  readonly unitPath: readonly string[];
  readonly isSponsor: boolean;
  readonly isJudge: boolean;
}

/**
 * Who has a ballot of the people's choice: those who by unit and role could enter. Sponsors and judges have their say
 * elsewhere, and whoever judges is to see no submission here.
 */
export const choosingPolicy = {
  choose: (actor, { rule, ...chooser }) => {
    const { id, active, role } = actor;
    // Size and repeats are about entering.
    const alone = { ...rule, fewest: 1, limit: "any" } as const;
    const [first] = ineligibility(alone, [{ id, active, role, ...chooser }], []);
    return first ? deny(refusals[first.reason]) : allow;
  },
} satisfies Record<string, Rule<Chooser>>;

const refusals = {
  inactive: "challenges.refusedInactive",
  sponsor: "choosing.refusedSponsor",
  judge: "choosing.refusedJudge",
  unit: "choosing.refusedUnit",
  role: "choosing.refusedRole",
  already_entered: "choosing.refusedRole",
  too_few: "choosing.refusedRole",
  too_many: "choosing.refusedRole",
  team_already_entered: "choosing.refusedRole",
  nobody: "challenges.refusedInactive",
} as const;

const forAll: EligibilityRule = { unitIds: [], roles: [], fewest: 1, most: 5, limit: "any" };
const anybody: Chooser = { rule: forAll, unitPath: [], isSponsor: false, isJudge: false };
const as = (rule: Rule<Chooser>, more: Partial<Chooser>) => (actor: Actor) =>
  rule(actor, { ...anybody, ...more });

/** For docs/permissions.md. */
export const choosingPolicyRows: readonly PolicyRow[] = [
  {
    action: "choose in the people's choice",
    situations: {
      "of a challenge for all": as(choosingPolicy.choose, {}),
      "of a challenge for managers": as(choosingPolicy.choose, {
        rule: { ...forAll, roles: ["manager"] },
      }),
      "one sponsors": as(choosingPolicy.choose, { isSponsor: true }),
      "one judges": as(choosingPolicy.choose, { isJudge: true }),
    },
  },
];
