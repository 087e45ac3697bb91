import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";
import type { Actor } from "#app/core/actor.ts";
import { challengePolicy, type Seen } from "../challenge.policy.ts";
import { capacitiesOf, type Part } from "../states/capacity.ts";

/** Who asks about a challenge, and who answers. */
export const questionPolicy = {
  ask: (actor, seen) => {
    const visible = challengePolicy.see(actor, seen);
    return visible.allowed ? allowIf(!seen.part.isSponsor, "questioning.refusedAsk") : visible;
  },
  answer: (actor, { part }) =>
    allowIf(capacitiesOf(actor, part).includes("sponsor"), "questioning.refusedAnswer"),
} satisfies Record<string, Rule<Seen>>;

const parts = {
  "one sponsors": { isSponsor: true, isEntrant: false },
  "one has entered": { isSponsor: false, isEntrant: true },
  "others sponsor": { isSponsor: false, isEntrant: false },
} as const satisfies Record<string, Part>;

function situations(rule: Rule<Seen>): PolicyRow["situations"] {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      (actor: Actor) => rule(actor, { state: "open", part }),
    ]),
  );
}

/** For docs/permissions.md. */
export const questionPolicyRows: readonly PolicyRow[] = [
  { action: "ask the sponsors of a challenge", situations: situations(questionPolicy.ask) },
  {
    action: "answer for a challenge, or decline to",
    situations: situations(questionPolicy.answer),
  },
];
