import type { RunSql } from "#app/core/subject.ts";
import { isStanding, type Comment } from "./comment.ts";

/** What a comment said before it was hidden; null when it is not hidden. */
export async function hiddenText(
  sql: RunSql,
  id: string,
): Promise<{ source: string; withdrawalReason: string | null } | null> {
  const [row] = await sql<{ source: string; withdrawalReason: string | null }>(
    `select source, withdrawal_reason as "withdrawalReason" from hidden_comment where comment_id = $1`,
    [id],
  );
  return row ?? null;
}

/** What an official answer said last before it was withdrawn. */
export async function withdrawnText(sql: RunSql, id: string): Promise<string> {
  const [row] = await sql<{ source: string }>(
    `select source from comment_version where comment_id = $1
     order by replaced_at desc, id desc limit 1`,
    [id],
  );
  return row?.source ?? "";
}

/** Empties a comment, or the place of a withdrawn answer, keeps what it said apart and counts it out. */
export async function hideComment(sql: RunSql, comment: Comment, at: Date): Promise<void> {
  await sql(
    `insert into hidden_comment (comment_id, source, html, at, withdrawn_at, withdrawal_reason)
     select id, source, html, $2, deleted_at, withdrawal_reason from comment where id = $1`,
    [comment.id, at],
  );
  await sql(
    `update comment set source = '', html = '', deleted_at = $2, hidden_at = $2, withdrawal_reason = null
     where id = $1`,
    [comment.id, at],
  );
  // What was withdrawn had been counted out then.
  await count(sql, comment, isStanding(comment) ? -1 : 0);
}

/** Puts back what a hidden comment said, and counts it again unless it had been withdrawn. */
export async function showComment(sql: RunSql, comment: Comment): Promise<void> {
  const [shown] = await sql<{ deletedAt: Date | null }>(
    `update comment c set source = h.source, html = h.html, deleted_at = h.withdrawn_at, hidden_at = null,
       withdrawal_reason = h.withdrawal_reason
     from hidden_comment h where c.id = $1 and h.comment_id = c.id returning c.deleted_at as "deletedAt"`,
    [comment.id],
  );
  await sql("delete from hidden_comment where comment_id = $1", [comment.id]);
  await count(sql, comment, shown?.deletedAt === null ? 1 : 0);
}

async function count(sql: RunSql, { subjectId, answeredAs }: Comment, difference: 1 | 0 | -1) {
  await sql(
    `update discussion set comment_count = comment_count + $2, answer_count = answer_count + $3,
       revision = revision + 1
     where subject_id = $1`,
    [subjectId, difference, answeredAs === null ? 0 : difference],
  );
}
