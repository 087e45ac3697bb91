import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { db } from "#app/platform/db.server.ts";

interface SavedSearchWish {
  readonly by: Actor;
  readonly name?: string;
  readonly query?: string;
  readonly notify?: boolean;
  /** Up to when ideas have been looked at; now unless given. */
  readonly seenUntil?: Date;
}

/** A search that somebody has saved; returns its id. */
export async function aSavedSearch(wish: SavedSearchWish): Promise<string> {
  const { by, name = "Queues at the counter", query = "queue counter", notify = false } = wish;
  const now = new Date();
  const { id } = await db().savedSearch.create({
    data: {
      id: newId(),
      personId: by.id,
      name,
      query,
      notify,
      createdAt: now,
      seenUntil: wish.seenUntil ?? now,
    },
  });
  return id;
}
