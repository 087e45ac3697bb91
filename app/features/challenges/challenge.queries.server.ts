import type { Actor } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { prepared } from "#app/platform/db.server.ts";

export interface ChallengeRevision {
  readonly id: string;
  readonly revision: number;
  readonly stateVersion: number;
}

/** How far each challenge has moved on, by id; those that are not there are left out. */
export async function challengeRevisions(
  ids: readonly string[],
): Promise<ReadonlyMap<string, ChallengeRevision>> {
  const rows = await prepared<ChallengeRevision>(
    "challenge-revisions",
    `select id, revision, state_version as "stateVersion" from challenge where id = any($1::uuid[])`,
    [ids.filter(isId)],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Whether somebody may see a challenge at present. */
export async function isChallengeShownTo(actor: Actor, id: string): Promise<boolean> {
  if (!actor.active || !isId(id)) return false;
  const [row] = await prepared<{ shown: boolean }>(
    "challenge-shown",
    "select challenge_shown_to(c, $2::uuid) as shown from challenge c where c.id = $1::uuid",
    [id, actor.id],
  );
  return row?.shown ?? false;
}

/** Whether all staff see a challenge at present. */
export async function isChallengePublic(id: string): Promise<boolean> {
  const [row] = await prepared<{ shown: boolean }>(
    "challenge-public",
    "select is_public(state) as shown from challenge where id = $1::uuid",
    [id],
  );
  return row?.shown ?? false;
}
