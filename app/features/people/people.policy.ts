import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule, type Verdict } from "#app/core/policy.ts";

/** What rules need to know of the person something is done to. */
export interface Someone {
  readonly personId: string;
}

/** Who may do what with people, units and the organisation; when it is possible stands in person.ts and unit.ts. */
export const peoplePolicy = {
  see: (actor) => allowIf(actor.active, "people.refusedInactive"),
  endSession: (actor, { personId }) =>
    allowIf(actor.active && actor.id === personId, "people.refusedOthersSessions"),
  changePassword: (actor, { personId }) =>
    allowIf(actor.active && actor.id === personId, "people.refusedOthersPassword"),
  choosePreferences: (actor, { personId }) =>
    allowIf(actor.active && actor.id === personId, "people.refusedOthersPreferences"),
  changeProfile: (actor, { personId }) =>
    allowIf(actor.active && actor.id === personId, "directory.refusedOthersProfile"),
  invite: administrators,
  change: administrators,
  renewLink: administrators,
  deactivate: administrators,
  changeUnits: administrators,
  changeOrganisation: administrators,
  changeCalendars: administrators,
} satisfies Record<string, Rule<Someone>>;

function administrators(actor: Actor): Verdict {
  return allowIf(actor.active && actor.isAdmin, "people.refusedAdministrators");
}

const oneself = (actor: Actor): Someone => ({ personId: actor.id });
const colleague: Someone = { personId: "somebody-else" };

function onesOwnAndOthers(action: string, rule: Rule<Someone>): PolicyRow {
  return {
    action,
    situations: {
      oneself: (actor) => rule(actor, oneself(actor)),
      "a colleague": (actor) => rule(actor, colleague),
    },
  };
}

/** For docs/permissions.md. That the last administrator stays one is a matter of state, refused whoever asks. */
export const peoplePolicyRows: readonly PolicyRow[] = [
  onesOwnAndOthers("see a person's profile", peoplePolicy.see),
  onesOwnAndOthers("list and end sign-ins", peoplePolicy.endSession),
  onesOwnAndOthers("change a password", peoplePolicy.changePassword),
  onesOwnAndOthers("choose language and theme", peoplePolicy.choosePreferences),
  onesOwnAndOthers("say what one offers and who one is", peoplePolicy.changeProfile),
  { action: "add a person", situations: { "": peoplePolicy.invite } },
  onesOwnAndOthers("change a person's name, unit, role and grants", peoplePolicy.change),
  onesOwnAndOthers("make a new one-time link for a person", peoplePolicy.renewLink),
  onesOwnAndOthers("deactivate or reactivate a person", peoplePolicy.deactivate),
  {
    action: "add, rename, move and remove units",
    situations: { "": peoplePolicy.changeUnits },
  },
  {
    action: "say which days are worked, in the organisation and in units",
    situations: { "": peoplePolicy.changeCalendars },
  },
  {
    action: "change the organisation's name, time zone and language",
    situations: { "": peoplePolicy.changeOrganisation },
  },
];
