import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import type { SubjectKind } from "#app/core/event.ts";
import { isId } from "#app/core/ids.ts";
import type { Capacity, RunSql, Subject } from "#app/core/subject.ts";
import { registry } from "#app/platform/registry.server.ts";
import type { Comment } from "./comment.ts";

interface StoredComment extends Comment {
  readonly source: string;
}

/** A comment by id, deleted ones included; null when there is none. */
export async function findComment(
  sql: RunSql,
  id: string,
  hold: "" | "for no key update" = "",
): Promise<StoredComment | null> {
  if (!isId(id)) return null;
  const [row] = await sql<StoredComment>(
    `select id, subject_id as "subjectId", parent_id as "parentId", author_id as "authorId",
       deleted_at as "deletedAt", answered_as as "answeredAs", withdrawal_reason as "withdrawalReason",
       hidden_at as "hiddenAt", source
     from comment where id = $1 ${hold}`,
    [id],
  );
  return row ?? null;
}

/** Whether a comment says exactly this, or did before it was edited. */
export async function hasSaid(sql: RunSql, id: string, source: string): Promise<boolean> {
  const rows = await sql(
    `select 1 from comment where id = $1 and source = $2 and deleted_at is null
     union all select 1 from comment_version where comment_id = $1 and source = $2`,
    [id, source],
  );
  return rows.length > 0;
}

/** A comment and its subject, both held until the transaction ends. Throws `not_found`. */
export async function holdComment(
  sql: RunSql,
  actor: Actor,
  id: string,
): Promise<{ comment: StoredComment; subject: Subject }> {
  const found = await findComment(sql, id);
  const [place] = found
    ? await sql<{ kind: SubjectKind }>(
        "select subject_kind as kind from discussion where subject_id = $1",
        [found.subjectId],
      )
    : [];
  const subject =
    place && found ? await registry().subjects.get(place.kind)?.lock(sql, found.subjectId) : null;
  // Read again, and held: what it said may have changed while this transaction waited its turn.
  const comment = await findComment(sql, id, "for no key update");
  if (!comment || !subject?.canSee(actor)) throw notFound("discussion.notFound");
  return { comment, subject };
}

interface InsertComment {
  readonly id: string;
  readonly subjectId: string;
  readonly subjectKind: SubjectKind;
  readonly parentId: string | null;
  readonly authorId: string;
  readonly source: string;
  readonly html: string;
  readonly createdAt: Date;
  /** Of an official answer. */
  readonly capacity: Capacity | null;
}

/** Writes a comment and counts it, opening the discussion with the first; false when that id is taken already. */
export async function insertComment(sql: RunSql, comment: InsertComment): Promise<boolean> {
  const counted = await sql(
    `with posted as (
       insert into comment (id, subject_id, parent_id, author_id, source, html, created_at, answered_as, answered_for)
       values ($1, $2, $3, $4, $5, $6, $7, $9, $10) on conflict (id) do nothing returning subject_id
     )
     insert into discussion as d (subject_id, subject_kind, comment_count, revision, answer_count)
     select subject_id, $8, 1, 1, ($9::text is not null)::int from posted
     on conflict (subject_id) do update set comment_count = d.comment_count + 1, revision = d.revision + 1,
       answer_count = d.answer_count + ($9::text is not null)::int
     returning subject_id`,
    [
      comment.id,
      comment.subjectId,
      comment.parentId,
      comment.authorId,
      comment.source,
      comment.html,
      comment.createdAt,
      comment.subjectKind,
      comment.capacity?.as ?? null,
      comment.capacity?.of ?? null,
    ],
  );
  return counted.length > 0;
}

interface ReplaceComment {
  readonly comment: StoredComment;
  readonly source: string;
  readonly html: string;
  readonly versionId: string;
  readonly at: Date;
}

/** Keeps the old text as a version and writes the new one. */
export async function replaceComment(
  sql: RunSql,
  { comment, source, html, versionId, at }: ReplaceComment,
) {
  await keepVersion(sql, comment, versionId, at);
  await sql("update comment set source = $2, html = $3, edited_at = $4 where id = $1", [
    comment.id,
    source,
    html,
    at,
  ]);
  await sql("update discussion set revision = revision + 1 where subject_id = $1", [
    comment.subjectId,
  ]);
}

/** Empties a comment with all it ever said, and counts it out. */
export async function buryComment(sql: RunSql, comment: Comment, at: Date): Promise<void> {
  await sql("delete from comment_version where comment_id = $1", [comment.id]);
  await sql("update comment set source = '', html = '', deleted_at = $2 where id = $1", [
    comment.id,
    at,
  ]);
  await countOut(sql, comment);
}

interface WithdrawAnswer {
  readonly comment: StoredComment;
  readonly reason: string;
  readonly versionId: string;
  readonly at: Date;
}

/** Takes an official answer back: its text moves to its history, its place says why. */
export async function withdrawComment(
  sql: RunSql,
  { comment, reason, versionId, at }: WithdrawAnswer,
): Promise<void> {
  await keepVersion(sql, comment, versionId, at);
  await sql(
    "update comment set source = '', html = '', deleted_at = $2, withdrawal_reason = $3 where id = $1",
    [comment.id, at, reason],
  );
  await countOut(sql, comment);
}

async function countOut(sql: RunSql, { subjectId, answeredAs }: Comment) {
  await sql(
    `update discussion set comment_count = comment_count - 1, answer_count = answer_count - $2,
       revision = revision + 1
     where subject_id = $1`,
    [subjectId, answeredAs === null ? 0 : 1],
  );
}

async function keepVersion(sql: RunSql, comment: StoredComment, versionId: string, at: Date) {
  await sql(
    "insert into comment_version (id, comment_id, source, replaced_at) values ($1, $2, $3, $4)",
    [versionId, comment.id, comment.source, at],
  );
}
