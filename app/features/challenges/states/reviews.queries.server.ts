import type { Actor } from "#app/core/actor.ts";
import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";

interface ReviewRow {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly sentBy: string | null;
  readonly sentAt: Date | null;
}

/** Challenges that wait for somebody's review, those that have waited longest first; null for whoever reviews none. */
export async function challengesToReview(actor: Actor) {
  if (!actor.active || (actor.role !== "leader" && !actor.isAdmin)) return null;
  const rows = await prepared<ReviewRow>("challenges-to-review", reviewsSql, [actor.id]);
  if (rows.length === 0) return null;
  return rows.map(({ sentAt, ...row }) => ({ ...row, sentAt: sentAt?.toISOString() ?? null }));
}

export type ChallengesToReview = NonNullable<Awaited<ReturnType<typeof challengesToReview>>>;

const reviewsSql = `
  select c.id, c.title, c.language::text, p.name as "sentBy", m.at as "sentAt"
  from challenge c
  left join lateral (
    select m.person_id, m.at from challenge_move m
    where m.challenge_id = c.id and m.to_state = 'in_review' order by m.at desc, m.position desc limit 1
  ) m on true
  left join person p on p.id = m.person_id
  where c.state = 'in_review' and not is_sponsor(c.id, $1::uuid) and not is_entrant(c.id, $1::uuid)
  order by m.at, c.id limit 20`;
