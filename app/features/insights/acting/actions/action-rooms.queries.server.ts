import type { Actor } from "#app/core/actor.ts";
import { prepared } from "#app/platform/db.server.ts";

/** How far requests for action have come, by id; those that are not there are left out. */
export async function actionRevisions(ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await prepared<{ id: string; revision: number }>(
    "action-revisions",
    "select a.id, a.revision from action_request a where a.id = any($1::uuid[])",
    [ids],
  );
  return new Map(rows.map(({ id, revision }) => [id, revision]));
}

/** The moment at which a request last moved, in microseconds since 1970; 0 when there is none. */
export async function latestAction(): Promise<number> {
  const [row] = await prepared<{ latest: number }>(
    "latest-action",
    `select (extract(epoch from a.changed_at) * 1000000)::float8 as latest from action_request a
     order by a.changed_at desc limit 1`,
    [],
  );
  return row?.latest ?? 0;
}

/** Whether somebody sees a request: leaders, its owner, and who manages its unit. */
export async function isActionShownTo(actor: Actor, id: string): Promise<boolean> {
  if (!actor.active) return false;
  const [row] = await prepared<{ shown: boolean }>(
    "action-shown-to",
    "select action_told_to(a, $2::uuid) as shown from action_request a where a.id = $1::uuid",
    [id, actor.id],
  );
  return row?.shown ?? false;
}
