import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";

/** Who may bring challenges in from elsewhere. */
export const arrivingPolicy = {
  manage: (actor: Actor) =>
    allowIf(actor.active && actor.isAdmin, "arriving.refusedAdministrators"),
} satisfies Record<string, Rule<undefined>>;

/** For docs/permissions.md. */
export const arrivingPolicyRows: readonly PolicyRow[] = [
  {
    action: "bring challenges in from challenge.gov",
    situations: { "": arrivingPolicy.manage },
  },
];
