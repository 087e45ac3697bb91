import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";
import { capacitiesOf, type Part } from "../states/capacity.ts";

/** How somebody stands to a challenge whose winners are to be found. */
export interface Involved {
  readonly part: Part & { readonly isJudge: boolean };
}

/** Who has to do with winners; sponsors propose them by challengePolicy.run. */
export const winningPolicy = {
  /** What is proposed, and the ranking beside it. Whoever entered or judges learns it with everybody else. */
  seeProposal: (actor, { part }) => {
    const held = capacitiesOf(actor, part);
    const isConcerned = held.includes("sponsor") || held.includes("leader");
    return allowIf(isConcerned && !part.isEntrant && !part.isJudge, "winning.refusedSee");
  },
  announce: leaders("winning.refusedAnnounce"),
  disqualify: leaders("winning.refusedDisqualify"),
  decline: (actor, { isTheirs }: Involved & { readonly isTheirs?: boolean }) =>
    allowIf(actor.active && isTheirs === true, "winning.refusedDecline"),
  /** Whoever promised a prize, or has it delivered, says how far it is. */
  movePrize: (actor, { part, isCommitted }: Involved & { readonly isCommitted?: boolean }) => {
    const isKeeper = capacitiesOf(actor, part).includes("sponsor") || isCommitted === true;
    return allowIf(actor.active && isKeeper, "winning.refusedPrize");
  },
} satisfies Record<string, Rule<Involved>>;

function leaders(reason: "winning.refusedAnnounce" | "winning.refusedDisqualify"): Rule<Involved> {
  return (actor, { part }) => {
    const isLeader = capacitiesOf(actor, part).includes("leader");
    return allowIf(isLeader && !part.isJudge, reason);
  };
}

const somebody = { isSponsor: false, isEntrant: false, isJudge: false };
const parts = {
  "one sponsors": { ...somebody, isSponsor: true },
  "one entered": { ...somebody, isEntrant: true },
  "one judges": { ...somebody, isJudge: true },
  "others sponsor": somebody,
};

function row(action: string, rule: Rule<Involved>): PolicyRow {
  const situations = Object.entries(parts).map(
    ([name, part]) => [name, (actor: Actor) => rule(actor, { part })] as const,
  );
  return { action, situations: Object.fromEntries(situations) };
}

/** For docs/permissions.md. */
export const winningPolicyRows: readonly PolicyRow[] = [
  row("see who is proposed to win, and the ranking beside it", winningPolicy.seeProposal),
  row("announce winners", winningPolicy.announce),
  row("disqualify a winner", winningPolicy.disqualify),
  row("say how far a prize is", winningPolicy.movePrize),
  {
    action: "decline a place",
    situations: {
      "one won": (actor) => winningPolicy.decline(actor, { part: somebody, isTheirs: true }),
      "others won": (actor) => winningPolicy.decline(actor, { part: somebody }),
    },
  },
];
