import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";
import type { SavedSearch } from "./saved-search.ts";

type Kept = Pick<SavedSearch, "personId">;

/** Who may search, and do what with saved searches: nobody but their person even knows of them. */
export const searchPolicy = {
  search: (actor) => allowIf(actor.active, "search.refusedInactive"),
  save: (actor, { personId }) =>
    allowIf(actor.active && actor.id === personId, "search.refusedInactive"),
  changeSaved: (actor, { personId }) =>
    allowIf(actor.active && actor.id === personId, "search.savedNotFound"),
} satisfies Record<string, Rule<Kept>>;

const own = (actor: Actor): Kept => ({ personId: actor.id });
const others: Kept = { personId: "somebody-else" };

/** For docs/permissions.md. */
export const searchPolicyRows: readonly PolicyRow[] = [
  { action: "search", situations: { "": searchPolicy.search } },
  { action: "save a search", situations: { "": (actor) => searchPolicy.save(actor, own(actor)) } },
  {
    action: "rename, switch and remove a saved search",
    situations: {
      "one's own": (actor) => searchPolicy.changeSaved(actor, own(actor)),
      "a colleague's": (actor) => searchPolicy.changeSaved(actor, others),
    },
  },
];
