import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";
import { stateOf, type AnnouncementState } from "./announcement.ts";

/** An announcement kept from changing until the transaction ends. */
export interface LockedAnnouncement {
  readonly id: string;
  readonly authorId: string;
  readonly state: AnnouncementState;
  readonly publishAt: Date | null;
  readonly revision: number;
}

interface LockedRow extends Omit<LockedAnnouncement, "state"> {
  readonly publishedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/** Locks an announcement; null when there is none. */
export async function lockAnnouncement(
  sql: RunSql,
  id: string,
): Promise<LockedAnnouncement | null> {
  const [row] = await sql<LockedRow>(
    `select id, author_id as "authorId", publish_at as "publishAt", published_at as "publishedAt",
       withdrawn_at as "withdrawnAt", revision from announcement where id = $1 for no key update`,
    [id],
  );
  if (!row) return null;
  const { authorId, publishAt, revision } = row;
  return { id, authorId, publishAt, revision, state: stateOf(row) };
}

/** What an announcement says, and of what it tells. */
export interface AnnouncementWords {
  readonly title: string;
  readonly text: string;
  readonly html: string;
  readonly language: Language;
  readonly challengeId: string | null;
  readonly ideaId: string | null;
  readonly awardIds: readonly string[];
}

/** Writes a new draft. */
export async function insertAnnouncement(
  sql: RunSql,
  { id, authorId, at }: { id: string; authorId: string; at: Date },
  words: AnnouncementWords,
): Promise<void> {
  const { title, text, html, language, challengeId, ideaId } = words;
  await sql(
    `insert into announcement (id, author_id, language, title, text, html, challenge_id, idea_id, created_at, updated_at, revision)
     values ($1, $2, $3::language, $4, $5, $6, $7, $8, $9, $9, 1)`,
    [id, authorId, language, title, text, html, challengeId, ideaId, at],
  );
  await saveAwards(sql, id, words.awardIds);
}

/** Changes what is not published yet. */
export async function updateAnnouncement(
  sql: RunSql,
  { id, at }: { id: string; at: Date },
  words: AnnouncementWords,
): Promise<void> {
  const { title, text, html, language, challengeId, ideaId } = words;
  await sql(
    `update announcement set language = $2::language, title = $3, text = $4, html = $5, challenge_id = $6, idea_id = $7,
       updated_at = $8, revision = revision + 1 where id = $1`,
    [id, language, title, text, html, challengeId, ideaId, at],
  );
  await sql("delete from announced_award where announcement_id = $1", [id]);
  await saveAwards(sql, id, words.awardIds);
}

async function saveAwards(sql: RunSql, id: string, awardIds: readonly string[]): Promise<void> {
  await sql(
    `insert into announced_award (announcement_id, award_id, position)
     select $1, award_id, position from unnest($2::uuid[]) with ordinality as given (award_id, position)`,
    [id, [...awardIds]],
  );
}

/** Gives it a moment, or none. */
export async function savePublishAt(sql: RunSql, id: string, at: Date | null): Promise<void> {
  await sql("update announcement set publish_at = $2, revision = revision + 1 where id = $1", [
    id,
    at,
  ]);
}

/** Publishes it, in the name of whoever does. */
export async function savePublished(
  sql: RunSql,
  { id, personId, at }: { id: string; personId: string; at: Date },
): Promise<void> {
  await sql(
    `update announcement set author_id = $2, published_at = $3, publish_at = null, revision = revision + 1 where id = $1`,
    [id, personId, at],
  );
}

/** Takes it out of sight, with a reason. */
export async function saveWithdrawn(
  sql: RunSql,
  { id, personId, reason, at }: { id: string; personId: string; reason: string; at: Date },
): Promise<void> {
  await sql(
    `update announcement set withdrawn_at = $2, withdrawn_by_id = $3, withdrawn_reason = $4, revision = revision + 1
     where id = $1`,
    [id, at, personId, reason],
  );
}

/** Removes a draft. */
export async function removeAnnouncement(sql: RunSql, id: string): Promise<void> {
  await sql("delete from announcement where id = $1", [id]);
}

/** Those whose moment has come, the earliest first, with whoever wrote them. */
export function dueAnnouncements(
  sql: RunSql,
  now: Date,
): Promise<{ readonly id: string; readonly authorId: string }[]> {
  return sql(
    `select id, author_id as "authorId" from announcement where publish_at <= $1 order by publish_at, id limit 100`,
    [now],
  );
}

/** The awards that it tells of, in their order. */
export async function awardsToldBy(sql: RunSql, id: string): Promise<readonly string[]> {
  const rows = await sql<{ awardId: string }>(
    `select award_id as "awardId" from announced_award where announcement_id = $1 order by position, award_id`,
    [id],
  );
  return rows.map(({ awardId }) => awardId);
}

/** How many of these can be announced: awards that were, or whose recipient accepted them openly. */
export async function countAnnounceable(sql: RunSql, awardIds: readonly string[]): Promise<number> {
  const [row] = await sql<{ count: number }>(
    `select count(*)::int as count from award where id = any($1::uuid[]) and state in ('accepted_openly', 'announced')`,
    [[...awardIds]],
  );
  return row?.count ?? 0;
}

/** Whether a challenge's winners have been announced, or an idea has been decided on in the open. */
export async function isTellable(
  sql: RunSql,
  { challengeId, ideaId }: { challengeId: string | null; ideaId: string | null },
): Promise<boolean> {
  const [row] = await sql<{ isThere: boolean }>(
    `select ($1::uuid is null or exists (
         select from winner_announcement a join challenge c on c.id = a.challenge_id
         where a.challenge_id = $1 and a.announced_at is not null and c.state in ('announced', 'archived')))
       and ($2::uuid is null or exists (
         select from decision d join idea i on i.id = d.idea_id
         where d.idea_id = $2 and i.hidden_at is null and i.waiting_since is null and i.withdrawn_at is null)) as "isThere"`,
    [challengeId, ideaId],
  );
  return row?.isThere ?? false;
}
