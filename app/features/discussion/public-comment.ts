import type { PublicComment } from "#app/core/rooms.ts";
import type { Capacity } from "#app/core/subject.ts";

/** A comment as the queries read it, with who wrote it. */
export interface CommentRow {
  readonly id: string;
  readonly subjectId: string;
  readonly parentId: string | null;
  readonly authorId: string;
  readonly authorName: string;
  readonly authorUnit: string;
  readonly html: string;
  readonly createdAt: Date;
  readonly editedAt: Date | null;
  readonly deletedAt: Date | null;
  readonly answeredAs: Capacity["as"] | null;
  readonly answeredFor: string | null;
  readonly withdrawalReason: string | null;
  readonly hiddenAt: Date | null;
  readonly reactions: readonly number[] | null;
}

/** What is read of comment `c` by person `p` of unit `u`. */
export const commentColumns = `
  c.id, c.subject_id as "subjectId", c.parent_id as "parentId", c.author_id as "authorId",
  p.name as "authorName", u.name as "authorUnit", c.html, c.created_at as "createdAt",
  c.edited_at as "editedAt", c.deleted_at as "deletedAt", c.answered_as as "answeredAs",
  c.answered_for as "answeredFor", c.withdrawal_reason as "withdrawalReason", c.hidden_at as "hiddenAt",
  case when c.helpful_count + c.thanks_count + c.agree_count + c.celebrate_count + c.curious_count > 0 then
    array[c.helpful_count, c.thanks_count, c.agree_count, c.celebrate_count, c.curious_count]
  end as reactions`;

/** A comment as everybody sees it who may see its subject. */
export function publicComment(row: CommentRow): PublicComment {
  return {
    id: row.id,
    parentId: row.parentId,
    authorId: row.authorId,
    authorName: row.authorName,
    authorUnit: row.authorUnit,
    html: row.html,
    createdAt: row.createdAt.toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
    deleted: row.deletedAt !== null,
    official: row.answeredAs === null ? null : { as: row.answeredAs, of: row.answeredFor },
    withdrawn: row.withdrawalReason,
    hidden: row.hiddenAt !== null,
    reactions: row.reactions ?? [],
  };
}
