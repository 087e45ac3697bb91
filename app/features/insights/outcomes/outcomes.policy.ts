import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";

/** Who sees what became of everybody's ideas: all staff. */
export const outcomesPolicy = {
  see: ({ active }: Actor) => allowIf(active, "outcomes.refused"),
} satisfies Record<string, Rule<undefined>>;

/** For docs/permissions.md. */
export const outcomesPolicyRows: readonly PolicyRow[] = [
  { action: "see what became of everybody's ideas", situations: { "": outcomesPolicy.see } },
];
