import { prepared } from "#app/platform/db.server.ts";
import { kindOf, type AnnouncementKind } from "./announcement.ts";

/** What a leader announced, as everybody is told on every page. */
export interface NoticedAnnouncement {
  readonly announcementId: string;
  readonly announced: AnnouncementKind;
  readonly title: string;
  readonly language: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface NoticeRow extends Omit<NoticedAnnouncement, "announced"> {
  readonly challengeId: string | null;
  readonly ideaId: string | null;
  readonly awards: number;
}

const noticeColumns = `
  n.id as "announcementId", n.title, n.language::text, n.challenge_id as "challengeId", n.idea_id as "ideaId",
  (select count(*)::int from announced_award a where a.announcement_id = n.id) as awards,
  floor(extract(epoch from n.published_at) * 1000)::float8 as at
  from announcement n`;

/** What leaders announced within the last two days and stands, the latest first; three at most. */
export async function noticedAnnouncements(): Promise<readonly NoticedAnnouncement[]> {
  const rows = await prepared<NoticeRow>("noticed-announcements", noticedSql, []);
  return rows.map(noticed);
}

export const noticedSql = `
  select ${noticeColumns}
  where n.published_at > now() - interval '2 days' and n.withdrawn_at is null
  order by n.published_at desc, n.id desc limit 3`;

/** One announcement as everybody is told; null while it is not in everybody's sight. */
export async function announcementToNotice(id: string): Promise<NoticedAnnouncement | null> {
  const [row] = await prepared<NoticeRow>(
    "announcement-to-notice",
    `select ${noticeColumns} where n.id = $1::uuid and n.published_at is not null and n.withdrawn_at is null`,
    [id],
  );
  return row ? noticed(row) : null;
}

/** What an announcement says, for those who are told of it; null while it is not in everybody's sight. */
export async function announcementToTell(
  id: string,
): Promise<{ readonly title: string; readonly text: string } | null> {
  const [row] = await prepared<{ title: string; text: string }>(
    "announcement-to-tell",
    `select title, text from announcement
     where id = $1::uuid and published_at is not null and withdrawn_at is null`,
    [id],
  );
  return row ?? null;
}

function noticed({ challengeId, ideaId, awards, ...row }: NoticeRow): NoticedAnnouncement {
  return { ...row, announced: kindOf({ challengeId, ideaId, awards }) };
}
