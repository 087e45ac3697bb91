import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import { searchPolicy } from "./search.policy.ts";
import {
  deleteSavedSearch,
  lockSavedSearch,
  lockSavedSearches,
  savedSearches,
  updateName,
  updateNotify,
} from "./saved-search.store.server.ts";
import type { SavedSearch } from "./saved-search.ts";

/** Gives one's saved search another name. Throws `not_found`, and `conflict` when another one has it. */
export async function renameSavedSearch(actor: Actor, id: string, name: string): Promise<void> {
  await change(actor, id, async ({ sql }) => {
    const kept = await savedSearches(sql, actor.id);
    if (kept.some((other) => other.id !== id && other.name === name))
      throw conflict("search.nameTaken");
    await updateName(sql, id, name);
  });
}

/** Says whether one wants to hear of new ideas that match; saying it twice is harmless. Throws `not_found`. */
export async function setSearchNotice(actor: Actor, id: string, notify: boolean): Promise<void> {
  await change(actor, id, async ({ sql, now }, search) => {
    if (search.notify !== notify) await updateNotify(sql, { id, notify, at: now });
  });
}

/** Takes one's saved search away; harmless when it is gone already. Throws `not_found` for a colleague's. */
export async function removeSavedSearch(actor: Actor, id: string): Promise<void> {
  if (!isId(id)) return;
  await transact(actor, async ({ sql }) => {
    const search = await lockSavedSearch(sql, id);
    if (!search) return;
    if (!may(actor, searchPolicy.changeSaved, search)) throw notFound("search.savedNotFound");
    await deleteSavedSearch(sql, id);
  });
}

/** A colleague's search is as good as none: its very name is private. */
async function change(
  actor: Actor,
  id: string,
  work: (transaction: Transaction, search: SavedSearch) => Promise<void>,
): Promise<void> {
  if (!isId(id)) throw notFound("search.savedNotFound");
  await transact(actor, async (transaction) => {
    const { sql } = transaction;
    await lockSavedSearches(sql, actor.id);
    const search = await lockSavedSearch(sql, id);
    if (!search || !may(await actorNow(sql, actor), searchPolicy.changeSaved, search))
      throw notFound("search.savedNotFound");
    await work(transaction, search);
  });
}
