import type { Role } from "#app/core/actor.ts";
import type { Message, MessageKey, Translate } from "#app/core/words.ts";
import type { IneligibilityReason } from "./eligibility.ts";

/** What reasons call people and units. */
export interface Names {
  readonly people: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string>>;
  /** Who reads it, who is spoken to. */
  readonly readerId: string;
}

/** Why somebody may not enter, as a sentence. */
export function sayReason(t: Translate, reason: IneligibilityReason, names: Names): string {
  const { key, values } = messageOf(t, reason, names);
  return t(key, values);
}

function messageOf(t: Translate, reason: IneligibilityReason, names: Names): Message {
  switch (reason.reason) {
    case "nobody":
      return { key: "entering.whyNobody" };
    case "team_already_entered":
      return { key: "entering.whyTeamEntered" };
    case "too_few":
      return { key: "entering.whyTooFew", values: { size: reason.size, limit: reason.limit } };
    case "too_many":
      return { key: "entering.whyTooMany", values: { size: reason.size, limit: reason.limit } };
    case "unit": {
      const units = reason.unitIds.map((id) => names.units[id] ?? "").filter(Boolean);
      return about(reason, names, { units: units.join(" · ") });
    }
    case "role":
      return about(reason, names, {
        roles: reason.roles.map((role) => t(roleWords[role])).join(" · "),
      });
    case "inactive":
    case "sponsor":
    case "judge":
    case "already_entered":
      return about(reason, names, {});
  }
}

type Personal = Extract<IneligibilityReason, { personId: string }>;

function about(
  { reason, personId }: Personal,
  { people, readerId }: Names,
  values: Record<string, string>,
): Message {
  const [yours, theirs] = personWords[reason];
  if (personId === readerId) return { key: yours, values };
  return { key: theirs, values: { ...values, name: people[personId] ?? "" } };
}

const personWords: Readonly<Record<Personal["reason"], readonly [MessageKey, MessageKey]>> = {
  inactive: ["entering.whyInactiveYou", "entering.whyInactive"],
  sponsor: ["entering.whySponsorYou", "entering.whyInvolved"],
  // Who judges is not for entrants to learn.
  judge: ["entering.whyJudgeYou", "entering.whyInvolved"],
  already_entered: ["entering.whyEnteredYou", "entering.whyEntered"],
  unit: ["entering.whyUnitYou", "entering.whyUnit"],
  role: ["entering.whyRoleYou", "entering.whyRole"],
};

const roleWords: Readonly<Record<Role, MessageKey>> = {
  staff: "people.roleStaff",
  manager: "people.roleManager",
  leader: "people.roleLeader",
};
