import { prepared } from "#app/platform/db.server.ts";
import type { CalendarChallenge } from "./calendar.ts";

const phases = `
  coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'name', h.name, 'startsAt', h.starts_at,
     'endsAt', h.ends_at, 'takesSubmissions', h.takes_submissions) order by h.starts_at, h.id)
   from challenge_phase h where h.challenge_id = c.id and h.starts_at is not null and h.ends_at is not null), '[]') as phases`;
const calendarColumns = `
  c.id, c.title, c.brief, c.language::text, c.state::text, c.state_version as "stateVersion",
  c.updated_at as "updatedAt", ${phases}`;

/** A challenge for a calendar; the caller has found that it may be seen. */
export async function calendarOf(id: string): Promise<CalendarChallenge | null> {
  const [row] = await prepared<CalendarChallenge>(
    "challenge-calendar",
    `select ${calendarColumns} from challenge c where c.id = $1::uuid`,
    [id],
  );
  return row ?? null;
}

const calendarAtMost = 300;

/** What all staff see and the archive has not taken, the newest first: also what was cancelled, so that calendars hear of it. */
export function publicCalendar(): Promise<CalendarChallenge[]> {
  return prepared<CalendarChallenge>(
    "challenges-calendar",
    `select ${calendarColumns} from challenge c where is_public(c.state) and c.state <> 'archived'
     order by coalesce(c.published_at, c.created_at) desc, c.id desc limit $1`,
    [calendarAtMost],
  );
}

interface FeedRow {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
}

const feedAtMost = 50;

/** What all staff see, the newest first, for the feed. */
export function publicFeed(): Promise<FeedRow[]> {
  return prepared<FeedRow>(
    "challenges-feed",
    `select c.id, c.title, coalesce(nullif(c.brief, ''), c.tagline) as summary, c.language::text,
       coalesce(c.published_at, c.created_at) as "publishedAt", c.updated_at as "updatedAt"
     from challenge c where is_public(c.state)
     order by coalesce(c.published_at, c.created_at) desc, c.id desc limit $1`,
    [feedAtMost],
  );
}
