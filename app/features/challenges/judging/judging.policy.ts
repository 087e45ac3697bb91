import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";
import { capacitiesOf, type Part } from "../states/capacity.ts";

/** What the rules of judging need to know of a challenge, for one person. */
export interface JudgingSeen {
  readonly part: Part & { readonly isJudge: boolean };
}

/** Whoever judges or has entered decides nothing about the judging, whatever else they are. */
function acts(capacities: readonly ("sponsor" | "approver" | "leader")[]) {
  return (actor: Actor, { part }: JudgingSeen): boolean => {
    const held = capacitiesOf(actor, part);
    const isOutside = !part.isJudge && !part.isEntrant;
    return isOutside && capacities.some((capacity) => held.includes(capacity));
  };
}

const oversees = acts(["sponsor"]);
const confirms = acts(["sponsor", "approver"]);
const reads = acts(["sponsor", "leader"]);

/** Who may do what about judging; what judges themselves may do follows from what they are assigned. */
export const judgingPolicy = {
  /** Inviting, assigning, following, reopening, proposing another score. */
  oversee: (actor, seen) => allowIf(oversees(actor, seen), "judging.refusedOversee"),
  /** Confirming another score that somebody else has proposed. */
  confirm: (actor, seen) => allowIf(confirms(actor, seen), "judging.refusedConfirm"),
  /** The ranking; leaders once all marks are in. */
  readRanking: (actor, seen) => allowIf(reads(actor, seen), "judging.refusedRanking"),
} satisfies Record<string, Rule<JudgingSeen>>;

const nobody = { isSponsor: false, isEntrant: false, isJudge: false };
const sponsor = { ...nobody, isSponsor: true };

function situations(rule: Rule<JudgingSeen>): PolicyRow["situations"] {
  const at = (part: JudgingSeen["part"]) => (actor: Actor) => rule(actor, { part });
  return {
    "one sponsors": at(sponsor),
    "one sponsors and judges": at({ ...sponsor, isJudge: true }),
    "one judges": at({ ...nobody, isJudge: true }),
    "one has entered": at({ ...nobody, isEntrant: true }),
    "others sponsor": at(nobody),
  };
}

/** For docs/permissions.md. */
export const judgingPolicyRows: readonly PolicyRow[] = [
  {
    action: "oversee the judging of a challenge",
    situations: situations(judgingPolicy.oversee),
  },
  {
    action: "confirm a score that somebody else proposed in the place of a judge's",
    situations: situations(judgingPolicy.confirm),
  },
  { action: "read the ranking", situations: situations(judgingPolicy.readRanking) },
];
