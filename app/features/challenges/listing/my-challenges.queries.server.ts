import type { Actor } from "#app/core/actor.ts";
import { prepared } from "#app/platform/db.server.ts";
import { presentCard, type CardRow, type ChallengeCard } from "./challenge-card.ts";
import type { OwnPart } from "./challenge-filter.ts";
import { cardColumns, ownPart } from "./list-sql.server.ts";

/** A challenge on somebody's own page, with the part that they have in it. */
export interface MyChallenge extends ChallengeCard {
  readonly part: OwnPart | null;
}

const shown = 5;

/** What goes on: first where one has a part oneself, then where one may still enter, what happens soonest first; null for nothing. */
export async function myChallenges(
  actor: Actor,
): Promise<{ challenges: readonly MyChallenge[] } | null> {
  const rows = await prepared<CardRow & { part: OwnPart | null }>("my-challenges", mySql, [
    actor.id,
    shown,
  ]);
  if (rows.length === 0) return null;
  return { challenges: rows.map(({ part, ...row }) => ({ ...presentCard(row), part })) };
}

const parts = (["sponsored", "judged", "entered", "followed"] as const)
  .map((part) => `when ${ownPart[part]} then '${part}'`)
  .join(" ");

/** Few challenges go on at a time, so all of them are looked at. */
const mySql = `
  select ${cardColumns}, mine.part from challenge c
  cross join lateral (select case ${parts} end as part) mine
  where c.state in ('published', 'open', 'between_phases') or (c.state = 'judging' and mine.part is not null)
    or (c.state in ('draft', 'in_review', 'edits_requested', 'approved') and mine.part = 'sponsored')
  order by mine.part is null or mine.part = 'followed', c.state = 'published',
    coalesce(c.next_step_at, '2200-01-01 00:00:00+00'::timestamptz), c.id limit $2`;
