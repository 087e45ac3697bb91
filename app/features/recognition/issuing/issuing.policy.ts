import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";

/** Who looks after signing: keys themselves are made by a command on the server alone. */
export const issuingPolicy = {
  configure: (actor: Actor) => allowIf(actor.active && actor.isAdmin, "issuing.refusedConfigure"),
} satisfies Record<string, Rule<never>>;

/** For docs/permissions.md. */
export const issuingPolicyRows: readonly PolicyRow[] = [
  {
    action: "see how signing stands, and set as what the organisation issues credentials",
    situations: { "": issuingPolicy.configure },
  },
];
