import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";
import { capacitiesOf, type Part } from "../states/capacity.ts";

interface Involved {
  readonly part: Part & { readonly isJudge: boolean };
}

/** Who takes a challenge's records along: whoever runs or oversees it. Whoever judges or entered it never does. */
export const recordsPolicy = {
  export: (actor, { part }) => {
    const held = capacitiesOf(actor, part);
    const isConcerned = held.includes("sponsor") || held.includes("leader");
    return allowIf(isConcerned && !part.isEntrant && !part.isJudge, "records.refused");
  },
} satisfies Record<string, Rule<Involved>>;

const somebody = { isSponsor: false, isEntrant: false, isJudge: false };
const as = (rule: Rule<Involved>, more: Partial<Involved["part"]>) => (actor: Actor) =>
  rule(actor, { part: { ...somebody, ...more } });

/** For docs/permissions.md. */
export const recordsPolicyRows: readonly PolicyRow[] = [
  {
    action: "export submissions and evaluations",
    situations: {
      "one sponsors": as(recordsPolicy.export, { isSponsor: true }),
      "one judges": as(recordsPolicy.export, { isJudge: true }),
      "one entered": as(recordsPolicy.export, { isEntrant: true }),
      "others sponsor": as(recordsPolicy.export, {}),
    },
  },
];
