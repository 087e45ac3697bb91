import { sql } from "#app/platform/db.server.ts";
import { heldEdit, looksBefore } from "./held-edit.store.server.ts";

/** What waits for a moderator of an idea; null when nothing does. For its authors and moderators alone. */
export function editThatWaits(ideaId: string) {
  return heldEdit(sql, ideaId);
}

/** Whether edits of published ideas of a category wait for a moderator. */
export function editsWait(categoryId: string): Promise<boolean> {
  return looksBefore(sql, [categoryId]);
}
