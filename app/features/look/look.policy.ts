import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";

/** Who may change how the organisation shows itself. */
export const lookPolicy = {
  change: (actor: Actor) => allowIf(actor.active && actor.isAdmin, "look.refusedAdministrators"),
} satisfies Record<string, Rule<undefined>>;

/** For docs/permissions.md. */
export const lookPolicyRows: readonly PolicyRow[] = [
  { action: "change the organisation's accent and logo", situations: { "": lookPolicy.change } },
];
