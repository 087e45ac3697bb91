import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import type { SubjectKind } from "#app/core/event.ts";
import { isId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import type { PublicComment } from "#app/core/rooms.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { commentPolicy } from "./comment.policy.ts";
import { isStanding, versionsShown } from "./comment.ts";

interface CommentRow {
  id: string;
  subjectId: string;
  parentId: string | null;
  authorId: string;
  authorName: string;
  authorUnit: string;
  html: string;
  createdAt: Date;
  editedAt: Date | null;
  deletedAt: Date | null;
}

const columns = `
  c.id, c.subject_id as "subjectId", c.parent_id as "parentId", c.author_id as "authorId",
  p.name as "authorName", u.name as "authorUnit", c.html, c.created_at as "createdAt",
  c.edited_at as "editedAt", c.deleted_at as "deletedAt"`;

const tables = "comment c join person p on p.id = c.author_id join unit u on u.id = p.unit_id";

/** First-level comments on one page; their answers come with them. */
export const threadsPerPage = 100;

/** A discussion: its newest hundred threads and older pages by `before` (a comment's id), oldest first. */
export async function discussionOf(subjectId: string, before: string | null = null) {
  // The revision first: read after the comments it could be ahead of them, and nothing would mend that.
  const [state] = await prepared<{ comments: number; revision: number }>(
    "discussion-state",
    "select comment_count as comments, revision from discussion where subject_id = $1::uuid",
    [subjectId],
  );
  const from = isId(before) ? before : null;
  const rows = await prepared<CommentRow>("discussion-page", discussionSql, [subjectId, from]);
  const { shown, earlier } = onePage(rows);
  return {
    comments: shown.map(present),
    count: state?.comments ?? 0,
    revision: state?.revision ?? 0,
    earlier,
    isLatest: from === null,
  };
}

export type Discussion = Awaited<ReturnType<typeof discussionOf>>;

/** Leaves out the one thread more that was read to learn whether there is an earlier page. */
function onePage(rows: readonly CommentRow[]) {
  const [surplus, first, ...others] = rows.filter((row) => row.parentId === null);
  if (!surplus || !first || others.length < threadsPerPage - 1)
    return { shown: rows, earlier: null };
  const shown = rows.filter((row) => row !== surplus && row.parentId !== surplus.id);
  return { shown, earlier: first.id };
}

export const discussionSql = `
  with thread as (
    select c.id, c.created_at from comment c
    where c.subject_id = $1::uuid and c.parent_id is null
      and ($2::uuid is null or (c.created_at, c.id) < (select b.created_at, b.id from comment b where b.id = $2::uuid))
    order by c.created_at desc, c.id desc limit ${String(threadsPerPage + 1)}
  )
  select ${columns} from ${tables}
  where c.subject_id = $1::uuid
    and (c.id in (select id from thread) or c.parent_id in (select id from thread))
  order by c.created_at, c.id`;

/** One comment as everybody sees it, with its discussion's count and revision; null when there is none. */
export async function publicComment(id: string) {
  const [row] = await prepared<CommentRow & { comments: number; revision: number }>(
    "public-comment",
    `select ${columns}, d.comment_count as comments, d.revision
     from ${tables} join discussion d on d.subject_id = c.subject_id where c.id = $1::uuid`,
    [id],
  );
  if (!row) return null;
  const { subjectId, comments, revision } = row;
  return { subjectId, comment: present(row), comments, revision };
}

/** A comment that still stands, with its text, where it is shown, and what this person may do with it. Throws `not_found`. */
export async function standingComment(actor: Actor, id: string) {
  const [row] = isId(id)
    ? await prepared<CommentRow & { source: string; subjectKind: SubjectKind }>(
        "standing-comment",
        `select ${columns}, c.source, d.subject_kind as "subjectKind"
         from ${tables} join discussion d on d.subject_id = c.subject_id where c.id = $1::uuid`,
        [id],
      )
    : [];
  const subject = row && (await registry().subjects.get(row.subjectKind)?.lock(sql, row.subjectId));
  if (!row || !isStanding(row) || !subject?.canSee(actor)) throw notFound("discussion.notFound");
  return {
    id,
    url: `${subject.url}#comment-${id}`,
    source: row.source,
    /** Changes with each edit. */
    version: row.editedAt?.toISOString() ?? "first",
    html: row.html,
    can: {
      edit: may(actor, commentPolicy.edit, row),
      delete: may(actor, commentPolicy.delete, row),
    },
  };
}

/** What a comment said before each of its edits, newest first, at most `versionsShown`. */
export async function commentHistory(commentId: string) {
  const rows = await prepared<{ id: string; source: string; replacedAt: Date }>(
    "comment-history",
    `select id, source, replaced_at as "replacedAt" from comment_version
     where comment_id = $1::uuid order by replaced_at desc, id desc limit ${String(versionsShown)}`,
    [commentId],
  );
  return rows.map(({ id, source, replacedAt }) => ({
    id,
    html: renderMarkdown(source),
    replacedAt: replacedAt.toISOString(),
  }));
}

/** Revisions of discussions by subject, for clients that ask whether what they hold is current. */
export async function discussionRevisions(
  subjectIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await prepared<{ id: string; revision: number }>(
    "discussion-revisions",
    "select subject_id as id, revision from discussion where subject_id = any($1::uuid[])",
    [subjectIds],
  );
  return new Map(rows.map((row) => [row.id, row.revision]));
}

function present(row: CommentRow): PublicComment {
  return {
    id: row.id,
    parentId: row.parentId,
    authorId: row.authorId,
    authorName: row.authorName,
    authorUnit: row.authorUnit,
    html: row.html,
    createdAt: row.createdAt.toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
    deleted: !isStanding(row),
  };
}
