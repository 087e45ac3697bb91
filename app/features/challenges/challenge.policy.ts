import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule, type Verdict } from "#app/core/policy.ts";
import { isPublic, type ChallengeState } from "./challenge.ts";
import { capacitiesOf, maySponsor, type Part } from "./states/capacity.ts";

/** What rules need to know of a challenge, for one person. */
export interface Seen {
  readonly state: ChallengeState;
  readonly part: Part;
}

/** Who may do what with challenges; when it is possible stands in states/transitions.ts. */
export const challengePolicy = {
  /** The same as challenge_shown_to() in SQL, which lists ask. */
  see: (actor, { state, part }) => {
    if (!actor.active) return { allowed: false, reason: "challenges.refusedInactive" };
    const isOverseen = state !== "draft" && (actor.role === "leader" || actor.isAdmin);
    return allowIf(isPublic(state) || part.isSponsor || isOverseen, "challenges.notFound");
  },
  draft: (actor) => allowIf(maySponsor(actor), "challenges.refusedSponsor"),
  edit: sponsors("challenges.refusedEdit"),
  /** Screening, inviting and assigning judges, proposing winners, and what else is sponsors' while it runs. */
  run: sponsors("challenges.refusedRun"),
} satisfies Record<string, Rule<Seen>>;

function sponsors(reason: Extract<Verdict, { allowed: false }>["reason"]): Rule<Seen> {
  return (actor, { part }) => allowIf(capacitiesOf(actor, part).includes("sponsor"), reason);
}

const somebody: Part = { isSponsor: false, isEntrant: false };
const sponsor: Part = { ...somebody, isSponsor: true };

function sponsored(action: string, rule: Rule<Seen>): PolicyRow {
  const at = (part: Part) => (actor: Actor) => rule(actor, { state: "open", part });
  return { action, situations: { "one sponsors": at(sponsor), "others sponsor": at(somebody) } };
}

/** For docs/permissions.md. */
export const challengePolicyRows: readonly PolicyRow[] = [
  {
    action: "read a challenge",
    situations: {
      public: (actor) => challengePolicy.see(actor, { state: "open", part: somebody }),
      "in review": (actor) => challengePolicy.see(actor, { state: "in_review", part: somebody }),
      "somebody's draft": (actor) => challengePolicy.see(actor, { state: "draft", part: somebody }),
      "one's own draft": (actor) => challengePolicy.see(actor, { state: "draft", part: sponsor }),
    },
  },
  {
    action: "write a challenge",
    situations: { "": (actor) => challengePolicy.draft(actor) },
  },
  sponsored("change what a challenge says", challengePolicy.edit),
  sponsored("screen, invite judges and propose winners", challengePolicy.run),
];
