import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { searchPolicy } from "./search.policy.ts";
import type { SaveSearch } from "./saved-search.schema.ts";
import {
  insertSavedSearch,
  lockSavedSearches,
  savedSearches,
} from "./saved-search.store.server.ts";
import { savedSearchLimits } from "./saved-search.ts";

/**
 * Keeps a search under a name of one's own; sending the same form again keeps one.
 * Throws `conflict` when one has a search of this name, or as many as anybody may keep.
 */
export async function saveSearch(actor: Actor, search: SaveSearch): Promise<void> {
  await transact(actor, async ({ sql, now }) => {
    await lockSavedSearches(sql, actor.id);
    authorize(await actorNow(sql, actor), searchPolicy.save, { personId: actor.id });
    const kept = await savedSearches(sql, actor.id);
    if (kept.some(({ id }) => id === search.id)) return;
    if (kept.length >= savedSearchLimits.each)
      throw conflict("search.savedFull", { count: savedSearchLimits.each });
    if (kept.some(({ name }) => name === search.name)) throw conflict("search.nameTaken");
    const isNew = await insertSavedSearch(sql, { ...search, personId: actor.id, at: now });
    // An id that is somebody else's.
    if (!isNew) throw notFound("search.savedNotFound");
  });
}
