import type { Role } from "#app/core/actor.ts";
import { locales, type MessageKey } from "#app/core/words.ts";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import {
  teamAtMost,
  type EligibilityRule,
  type EntryLimit,
} from "../../entering/eligibility-rule.ts";

/** What the rule by which entrants are checked says, a sentence each: who, in how large a team, how often. */
export function useEligibility(rule: EligibilityRule, units: readonly string[]): string[] {
  const t = useT();
  const list = new Intl.ListFormat(locales[useLanguage()], { type: "conjunction" });
  const { roles, fewest, most, limit } = rule;
  return [
    units.length > 0 ? t("overview.onlyUnits", { units: units.join(", ") }) : t("overview.anyUnit"),
    ...(roles.length > 0
      ? [t("overview.onlyRoles", { roles: list.format(roles.map((role) => t(roleWords[role]))) })]
      : []),
    t(sizeWords(rule), { fewest, most }),
    t(limitWords[limit]),
  ];
}

function sizeWords({ fewest, most }: EligibilityRule): MessageKey {
  if (most === 1) return "overview.aloneOnly";
  if (fewest > 1) return most >= teamAtMost ? "overview.teamFrom" : "overview.teamBetween";
  return most >= teamAtMost ? "overview.aloneOrTeam" : "overview.aloneOrTeamUpTo";
}

const roleWords = {
  staff: "overview.roleStaff",
  manager: "overview.roleManager",
  leader: "overview.roleLeader",
} as const satisfies Record<Role, MessageKey>;

const limitWords = {
  once_per_person: "overview.oncePerPerson",
  once_per_team: "overview.oncePerTeam",
  any: "overview.anyNumber",
} as const satisfies Record<EntryLimit, MessageKey>;
