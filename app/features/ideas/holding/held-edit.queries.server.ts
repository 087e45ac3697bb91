import { sql } from "#app/platform/db.server.ts";
import { heldNow, looksBefore } from "./held-edit.store.server.ts";

/** What waits for a moderator of an idea; null when nothing does. For its authors and moderators alone. */
export async function editThatWaits(ideaId: string) {
  return (await heldNow(sql, ideaId)).held;
}

/** The same with its version, for a form that goes on from it. */
export function editToGoOnFrom(ideaId: string) {
  return heldNow(sql, ideaId);
}

/** Whether edits of published ideas of a category wait for a moderator. */
export function editsWait(categoryId: string): Promise<boolean> {
  return looksBefore(sql, [categoryId]);
}
