import { prepared } from "#app/platform/db.server.ts";
import { anythingSql } from "./vote-changes.store.server.ts";

/** Whether anything happened that is not in the rollups yet; asked every other second. */
export async function isAnythingWaiting(): Promise<boolean> {
  const [row] = await prepared<{ isThere: boolean }>("insights-waiting", anythingSql, []);
  return row?.isThere ?? false;
}
