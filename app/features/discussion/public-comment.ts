import type { PublicComment } from "#app/core/deltas.ts";
import type { Capacity } from "#app/core/subject.ts";

/** A comment as the queries read it, with who wrote it. */
export interface CommentRow {
  readonly id: string;
  readonly subjectId: string;
  readonly parentId: string | null;
  /** Null: an author of the subject who is shown under its pseudonym. */
  readonly authorId: string | null;
  readonly authorName: string;
  /** Empty beside a pseudonym. */
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

/** Who wrote comment `c`: person `p` of unit `u`, unless the subject keeps them unnamed, as `x` says. */
export const commentAuthor = `
  join person p on p.id = c.author_id join unit u on u.id = p.unit_id
  left join unnamed_author x on x.subject_id = c.subject_id and x.person_id = c.author_id`;

/** What is read of comment `c`, joined with `commentAuthor`. */
export const commentColumns = `
  c.id, c.subject_id as "subjectId", c.parent_id as "parentId",
  case when x.person_id is null then c.author_id end as "authorId", coalesce(x.pseudonym, p.name) as "authorName",
  case when x.person_id is null then u.name else '' end as "authorUnit", c.html, c.created_at as "createdAt",
  c.edited_at as "editedAt", c.deleted_at as "deletedAt",
  case when x.person_id is null then c.answered_as end as "answeredAs", c.answered_for as "answeredFor", c.withdrawal_reason as "withdrawalReason", c.hidden_at as "hiddenAt",
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
