import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule, type Verdict } from "#app/core/policy.ts";

/** Who may do what with categories. */
export const categoryPolicy = {
  see: (actor) => allowIf(actor.active, "ideas.refusedInactive"),
  manage: administrators,
} satisfies Record<string, Rule<null>>;

function administrators(actor: Actor): Verdict {
  return allowIf(actor.active && actor.isAdmin, "categorising.categoryRefused");
}

/** For docs/permissions.md. */
export const categoryPolicyRows: readonly PolicyRow[] = [
  { action: "see the categories", situations: { "": categoryPolicy.see } },
  {
    action:
      "add, rename, order and archive categories, set what they ask and how votes are shown in them",
    situations: { "": categoryPolicy.manage },
  },
];
