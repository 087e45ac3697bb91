import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import type { SubjectKind } from "#app/core/event.ts";
import { isId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { commentPolicy } from "./comment.policy.ts";
import { isStanding, isWithdrawn, type Comment } from "./comment.ts";
import { commentAuthor, commentColumns, publicComment, type CommentRow } from "./public-comment.ts";

const tables = `comment c ${commentAuthor}
  join discussion d on d.subject_id = c.subject_id`;

/** One comment as everybody sees it, with its discussion's count and revision; null when there is none. */
export async function commentNow(id: string) {
  const [row] = await prepared<CommentRow & { comments: number; revision: number }>(
    "comment-now",
    `select ${commentColumns}, d.comment_count as comments, d.revision from ${tables} where c.id = $1::uuid`,
    [id],
  );
  if (!row) return null;
  const { subjectId, comments, revision } = row;
  return { subjectId, comment: publicComment(row), comments, revision };
}

interface FoundComment extends CommentRow {
  readonly source: string;
  /** Who wrote it, named or not; stays on the server. */
  readonly writerId: string;
  readonly capacity: Comment["answeredAs"];
  readonly subjectKind: SubjectKind;
}

/** A comment, deleted ones included, where this person may see what it stands under. Throws `not_found`. */
async function visibleComment(actor: Actor, id: string) {
  const [row] = isId(id)
    ? await prepared<FoundComment>(
        "visible-comment",
        `select ${commentColumns}, c.source, c.author_id as "writerId", c.answered_as as capacity,
           d.subject_kind as "subjectKind" from ${tables} where c.id = $1::uuid`,
        [id],
      )
    : [];
  const subject = row && (await registry().subjects.get(row.subjectKind)?.lock(sql, row.subjectId));
  if (!row || !subject?.canSee(actor)) throw notFound("discussion.notFound");
  return { row, subject };
}

/** A comment that still stands, with its text, where it is shown, and what this person may do with it. Throws `not_found`. */
export async function standingComment(actor: Actor, id: string) {
  const { row, subject } = await visibleComment(actor, id);
  if (!isStanding(row)) throw notFound("discussion.notFound");
  const { source, html, authorName, official, parentId } = { ...publicComment(row), ...row };
  const rules = { authorId: row.writerId, answeredAs: row.capacity };
  return {
    id,
    own: row.writerId === actor.id,
    url: `/comments/${id}`,
    subject: { id: subject.id, url: subject.url, title: subject.title },
    authorName,
    parentId,
    official: official !== null,
    source,
    /** Changes with each edit. */
    version: row.editedAt?.toISOString() ?? "first",
    html,
    can: {
      edit: may(actor, commentPolicy.edit, rules),
      delete: may(actor, commentPolicy.delete, rules),
      withdraw: official !== null && may(actor, commentPolicy.withdraw, rules),
    },
  };
}

/** A comment whose history can be read: one that stands, or an official answer that was withdrawn. Throws `not_found`. */
export async function readableComment(actor: Actor, id: string) {
  const { row } = await visibleComment(actor, id);
  if (!isStanding(row) && !isWithdrawn(row)) throw notFound("discussion.notFound");
  const { source, withdrawalReason } = row;
  return { url: `/comments/${id}`, source, withdrawn: withdrawalReason };
}

/** Where a comment, or what is left of it, is shown: its subject's address and its thread. Throws `not_found`. */
export async function placeOfComment(actor: Actor, id: string) {
  const { row, subject } = await visibleComment(actor, id);
  return { subjectId: subject.id, at: subject.url, threadId: row.parentId ?? row.id };
}
