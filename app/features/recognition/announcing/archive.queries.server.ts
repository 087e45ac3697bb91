import type { Actor } from "#app/core/actor.ts";
import { pageOf, type Cursor } from "#app/core/page.ts";
import { authorize } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import { kindOf, stateOf, type AnnouncementKind, type AnnouncementState } from "./announcement.ts";
import { announcingPolicy } from "./announcing.policy.ts";

/** What was announced: by a leader in their own words, or the winners of a challenge by themselves. */
export interface ArchivedAnnouncement {
  readonly id: string;
  readonly kind: AnnouncementKind;
  readonly to: string;
  readonly title: string;
  readonly language: Language;
  readonly author: string;
  /** ISO 8601. */
  readonly at: string;
}

interface ArchiveRow extends Omit<ArchivedAnnouncement, "at" | "kind" | "to"> {
  readonly isComposed: boolean;
  readonly challengeId: string | null;
  readonly ideaId: string | null;
  readonly awards: number;
  readonly at: Date;
  readonly sortValue: number;
}

const pageLength = 20;

/** A page of everything that was announced and stands, the latest first. */
export async function announcementArchive(after: Cursor | null, size = pageLength) {
  const read = await prepared<ArchiveRow>("announcement-archive", archiveSql, [
    ...[after?.value ?? null, after?.id ?? null, size + 1],
  ]);
  const { rows, next } = pageOf(read, size, ({ sortValue, id }) => ({ value: sortValue, id }));
  return { rows: rows.map(archived), next };
}

/** What was announced within the last month, three at most; null when there was nothing. */
export async function latestAnnouncements() {
  const { rows } = await announcementArchive(null, 3);
  const since = new Date(Date.now() - 30 * 86_400_000).toISOString();
  const announcements = rows.filter(({ at }) => at >= since);
  return announcements.length === 0 ? null : { announcements };
}

function archived(row: ArchiveRow): ArchivedAnnouncement {
  const { id, title, language, author, at, isComposed } = row;
  const to = isComposed ? `/announcements/${id}` : `/challenges/${id}/winners`;
  return { id, title, language, author, kind: kindOf(row), at: at.toISOString(), to };
}

const before = (at: string, id: string) => `
  (${at}, ${id}) < (coalesce(to_timestamp($1::float8 / 1000000), 'infinity'),
    coalesce($2::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))`;

// Each side is read from its index as far as a page reaches.
export const archiveSql = `
  select told.*, (extract(epoch from told.at) * 1000000)::float8 as "sortValue" from (
    (select n.id, true as "isComposed", n.title, n.language::text, p.name as author, n.challenge_id as "challengeId",
       n.idea_id as "ideaId", (select count(*)::int from announced_award a where a.announcement_id = n.id) as awards,
       n.published_at as at
     from announcement n join person p on p.id = n.author_id
     where n.published_at is not null and n.withdrawn_at is null and ${before("n.published_at", "n.id")}
     order by n.published_at desc, n.id desc limit $3)
    union all
    (select c.id, false, c.title, c.language::text, coalesce(p.name, ''), c.id, null, 0, a.announced_at
     from winner_announcement a join challenge c on c.id = a.challenge_id left join person p on p.id = a.leader_id
     where a.announced_at is not null and c.state in ('announced', 'archived') and ${before("a.announced_at", "c.id")}
     order by a.announced_at desc, c.id desc limit $3)
  ) told order by told.at desc, told.id desc limit $3`;

/** What leaders have written and is not in everybody's sight. */
export interface UnpublishedAnnouncement {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly author: string;
  readonly state: AnnouncementState;
  /** ISO 8601; null unless it waits for its moment. */
  readonly publishAt: string | null;
}

/** Drafts, what waits for its moment, and what was withdrawn; for leaders alone. Throws `forbidden`. */
export async function unpublishedAnnouncements(
  actor: Actor,
): Promise<readonly UnpublishedAnnouncement[]> {
  authorize(actor, announcingPolicy.announce, undefined);
  const rows = await prepared<
    Omit<UnpublishedAnnouncement, "state" | "publishAt"> & Parameters<typeof stateOf>[0]
  >(
    "unpublished-announcements",
    `select n.id, n.title, n.language::text, p.name as author, n.publish_at as "publishAt",
       n.published_at as "publishedAt", n.withdrawn_at as "withdrawnAt"
     from announcement n join person p on p.id = n.author_id
     where n.published_at is null or n.withdrawn_at > now() - interval '30 days'
     order by n.withdrawn_at is not null, n.publish_at, n.updated_at desc, n.id limit 50`,
    [],
  );
  return rows.map(({ id, title, language, author, ...moments }) => ({
    ...{ id, title, language, author },
    state: stateOf(moments),
    publishAt: moments.publishAt?.toISOString() ?? null,
  }));
}
