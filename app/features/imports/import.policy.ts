import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";

/** Who may bring files in, take them out again, and take ideas away as a file. */
export const importPolicy = {
  manage: (actor: Actor) =>
    allowIf(actor.active && actor.isAdmin, "importing.refusedAdministrators"),
} satisfies Record<string, Rule<undefined>>;

/** For docs/permissions.md. */
export const importPolicyRows: readonly PolicyRow[] = [
  {
    action: "bring ideas in from a file, take them out again, and take ideas away as a file",
    situations: { "": importPolicy.manage },
  },
];
