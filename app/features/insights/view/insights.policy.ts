import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";

/** What somebody wants to see figures of: a unit with everything above it, from itself up; empty for the whole organisation. */
export interface SeenUnit {
  readonly lineage: readonly string[];
}

const isLeader = ({ active, role }: Actor) => active && role === "leader";
const managesSome = ({ active, manages }: Actor) => active && manages.length > 0;

/** Who sees figures: leaders all of them, managers those of their units and of what is below these. */
export const insightsPolicy = {
  enter: (actor: Actor) => allowIf(isLeader(actor) || managesSome(actor), "insights.refusedEnter"),
  see: (actor: Actor, { lineage }: SeenUnit) =>
    allowIf(
      isLeader(actor) || (actor.active && lineage.some((id) => actor.manages.includes(id))),
      "insights.refusedUnit",
    ),
} satisfies { enter: Rule<undefined>; see: Rule<SeenUnit> };

/** For docs/permissions.md. */
export const insightsPolicyRows: readonly PolicyRow[] = [
  {
    action: "see figures at all",
    situations: { "": insightsPolicy.enter },
  },
  {
    action: "see figures",
    situations: {
      "of the whole organisation": (actor) => insightsPolicy.see(actor, { lineage: [] }),
      "of the own unit": (actor) => insightsPolicy.see(actor, { lineage: [actor.unitId] }),
    },
  },
];
