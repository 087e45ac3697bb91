import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";

/** Who looks after the catalogue of badges and the rules by which they are given. */
export const badgePolicy = {
  design: ({ active, role, isAdmin }: Actor) =>
    allowIf(active && (role === "leader" || isAdmin), "recognition.refusedDesign"),
} satisfies Record<string, Rule<undefined>>;

/** For docs/permissions.md. */
export const badgePolicyRows: readonly PolicyRow[] = [
  {
    action: "design, change and retire badges, and set the rules of automatic ones",
    situations: { "": badgePolicy.design },
  },
];
