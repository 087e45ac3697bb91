import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";

/** Who watches over how recognition is given, and who sets its limits. */
export const safeguardsPolicy = {
  oversee: ({ active, role, isAdmin }: Actor) =>
    allowIf(active && (role === "leader" || isAdmin), "safeguards.refusedOversee"),
  configure: ({ active, isAdmin }: Actor) =>
    allowIf(active && isAdmin, "safeguards.refusedConfigure"),
} satisfies Record<string, Rule<undefined>>;

/** For docs/permissions.md. */
export const safeguardsPolicyRows: readonly PolicyRow[] = [
  {
    action: "see to whom recognition goes, and pairs who give to each other",
    situations: { "": safeguardsPolicy.oversee },
  },
  {
    action: "set allowance, caps, quiet mode and whether units are compared",
    situations: { "": safeguardsPolicy.configure },
  },
];
