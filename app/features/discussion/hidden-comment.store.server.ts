import type { RunSql } from "#app/core/subject.ts";
import type { Comment } from "./comment.ts";

/** What a hidden comment says; null when it is not hidden. */
export async function hiddenText(sql: RunSql, id: string): Promise<{ source: string } | null> {
  const [row] = await sql<{ source: string }>(
    "select source from hidden_comment where comment_id = $1",
    [id],
  );
  return row ?? null;
}

/** Empties a comment, keeps its text apart and counts it out. */
export async function hideComment(sql: RunSql, comment: Comment, at: Date): Promise<void> {
  await sql(
    `insert into hidden_comment (comment_id, source, html, at)
     select id, source, html, $2 from comment where id = $1`,
    [comment.id, at],
  );
  await sql(
    "update comment set source = '', html = '', deleted_at = $2, hidden_at = $2 where id = $1",
    [comment.id, at],
  );
  await count(sql, comment, -1);
}

/** Puts the text of a hidden comment back and counts it again. */
export async function showComment(sql: RunSql, comment: Comment): Promise<void> {
  await sql(
    `update comment c set source = h.source, html = h.html, deleted_at = null, hidden_at = null
     from hidden_comment h where c.id = $1 and h.comment_id = c.id`,
    [comment.id],
  );
  await sql("delete from hidden_comment where comment_id = $1", [comment.id]);
  await count(sql, comment, 1);
}

async function count(sql: RunSql, { subjectId, answeredAs }: Comment, difference: 1 | -1) {
  await sql(
    `update discussion set comment_count = comment_count + $2, answer_count = answer_count + $3,
       revision = revision + 1
     where subject_id = $1`,
    [subjectId, difference, answeredAs === null ? 0 : difference],
  );
}
