import { prepared } from "#app/platform/db.server.ts";

/** Winners that were announced, as everybody is told on every page. */
export interface RecentAnnouncement {
  readonly challengeId: string;
  readonly title: string;
  readonly language: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What was announced within the last two days, the latest first; three at most. */
export function recentAnnouncements(): Promise<RecentAnnouncement[]> {
  return prepared(
    "recent-announcements",
    `select c.id as "challengeId", c.title, c.language::text, floor(extract(epoch from a.announced_at) * 1000)::float8 as at
     from winner_announcement a join challenge c on c.id = a.challenge_id
     where a.announced_at > now() - interval '2 days' and c.state in ('announced', 'archived')
     order by a.announced_at desc limit 3`,
    [],
  );
}

/** One challenge's announcement; null while there is none. */
export async function announcementNow(challengeId: string): Promise<RecentAnnouncement | null> {
  const [row] = await prepared<RecentAnnouncement>(
    "announcement-now",
    `select c.id as "challengeId", c.title, c.language::text, floor(extract(epoch from a.announced_at) * 1000)::float8 as at
     from winner_announcement a join challenge c on c.id = a.challenge_id
     where c.id = $1::uuid and a.announced_at is not null and c.state in ('announced', 'archived')`,
    [challengeId],
  );
  return row ?? null;
}
