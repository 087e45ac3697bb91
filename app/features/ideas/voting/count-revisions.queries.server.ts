import type { Actor } from "#app/core/actor.ts";
import { prepared } from "#app/platform/db.server.ts";

/** How far the hidden counts of these ideas have come, for those that this person may see though others may not yet. */
export async function countRevisions(
  actor: Actor,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const rows = await prepared<{ id: string; revision: number }>(
    "count-revisions",
    `select i.id, shown_revision(i, $1::uuid) as revision from idea i
     where i.id = any($2::uuid[]) and i.hide_counts = 'until_voted' and counts_shown(i, $1::uuid)
       and standing(i) in ('published', 'withdrawn')`,
    [actor.id, ids],
  );
  return new Map(rows.map(({ id, revision }) => [id, revision]));
}
