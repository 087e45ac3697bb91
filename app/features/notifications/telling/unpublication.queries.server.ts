import type { Actor } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { prepared } from "#app/platform/db.server.ts";

/** What somebody was told of a challenge that they no longer see. */
export interface ToldUnpublication {
  /** As it was called then. */
  readonly title: string;
  /** What was written with it, as typed. */
  readonly why: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What this person was told when a challenge was last taken out of their sight; null when they were told nothing. */
export async function toldUnpublication(
  actor: Actor,
  challengeId: string,
): Promise<ToldUnpublication | null> {
  if (!isId(challengeId) || !actor.active) return null;
  const [row] = await prepared<{ title: string; why: string | null; at: Date }>(
    "told-unpublication",
    `select n.data ->> 'name' as title, n.data ->> 'quote' as why, n.created_at as at from notification n
     where n.person_id = $1::uuid and n.kind in ('challenge-news', 'challenge-moved') and n.subject_id = $2::uuid
       and n.data ->> 'says' = 'unpublished' and n.data ? 'name'
     order by n.created_at desc, n.id desc limit 1`,
    [actor.id, challengeId],
  );
  return row ? { title: row.title, why: row.why ?? "", at: row.at.toISOString() } : null;
}
