import type { PublicComment } from "#app/core/deltas.ts";
import { prepared } from "#app/platform/db.server.ts";
import { latestPage, threadsPerPage, type DiscussionPage } from "./discussion-page.ts";
import { commentAuthor, commentColumns, publicComment, type CommentRow } from "./public-comment.ts";
import type { ReactionKind } from "./reaction.ts";

interface DiscussionRow extends CommentRow {
  /** The reader's own reactions. */
  readonly mine: readonly ReactionKind[] | null;
  /** Whether the reader wrote it. */
  readonly own: boolean;
}

interface State {
  readonly count: number;
  readonly revision: number;
  readonly reactionRevision: number;
  readonly answers: number;
}

const untouched: State = { count: 0, revision: 0, reactionRevision: 0, answers: 0 };

/**
 * A part of a discussion with the reader's own reactions: by default its newest hundred threads, oldest first, and
 * older pages by `before`; or the most helpful threads first. Official answers are pinned besides.
 */
export async function discussionOf(
  subjectId: string,
  page: DiscussionPage = latestPage,
  readerId: string | null = null,
): Promise<Discussion> {
  // The revisions first: read after the comments they could be ahead of them, and nothing would mend that.
  const [{ answers, ...state } = untouched] = await prepared<State>(
    "discussion-state",
    `select comment_count as count, revision, reaction_revision as "reactionRevision", answer_count as answers
     from discussion where subject_id = $1::uuid`,
    [subjectId],
  );
  const [rows, pinned] = await Promise.all([
    readPage(subjectId, page, readerId),
    answers > 0 ? officialAnswers(subjectId) : [],
  ]);
  const { shown, more } = onePage(rows, page);
  return {
    ...state,
    comments: shown.map(publicComment),
    own: shown.flatMap(({ id, own }) => (own ? [id] : [])),
    mine: Object.fromEntries(shown.flatMap(({ id, mine }) => (mine?.length ? [[id, mine]] : []))),
    pinned,
    page,
    more,
  };
}

/** What a page shows of a discussion. */
export interface Discussion extends Omit<State, "answers"> {
  readonly comments: readonly PublicComment[];
  /** Which of them the reader wrote; beside a pseudonym nothing else tells. */
  readonly own: readonly string[];
  /** The reader's own reactions, by comment. */
  readonly mine: Readonly<Record<string, readonly ReactionKind[]>>;
  readonly pinned: readonly PublicComment[];
  readonly page: DiscussionPage;
  /** The part that follows, which by time is the one before. */
  readonly more: DiscussionPage | null;
}

function readPage(
  subjectId: string,
  { order, before, after }: DiscussionPage,
  readerId: string | null,
): Promise<DiscussionRow[]> {
  return order === "oldest"
    ? prepared("discussion-page", discussionSql, [subjectId, readerId, before])
    : prepared("helpful-discussion-page", helpfulDiscussionSql, [
        subjectId,
        readerId,
        after?.value ?? null,
        after?.id ?? null,
      ]);
}

/** Leaves out the one thread more that was read to learn whether there is another page, and says which that is. */
function onePage(rows: readonly DiscussionRow[], { order }: DiscussionPage) {
  const threads = rows.filter(({ parentId }) => parentId === null);
  if (threads.length <= threadsPerPage) return { shown: rows, more: null };
  const isFirstSurplus = order === "oldest";
  const surplus = threads.at(isFirstSurplus ? 0 : -1);
  const last = threads.at(isFirstSurplus ? 1 : -2);
  const shown = rows.filter((row) => row !== surplus && row.parentId !== surplus?.id);
  return { shown, more: last ? pageBeyond(order, last) : null };
}

function pageBeyond(
  order: DiscussionPage["order"],
  { id, reactions }: DiscussionRow,
): DiscussionPage {
  if (order === "oldest") return { ...latestPage, before: id };
  return { order, before: null, after: { value: reactions?.[0] ?? 0, id } };
}

const pageOf = (threads: string, order: string) => `
  with thread as (${threads} limit ${String(threadsPerPage + 1)})
  select ${commentColumns}, c.author_id = $2::uuid as own,
    case when c.helpful_count + c.thanks_count + c.agree_count + c.celebrate_count + c.curious_count > 0 then
      array(select r.kind::text from comment_reaction r where r.comment_id = c.id and r.person_id = $2::uuid)
    end as mine
  from comment c
  join thread t on t.id = coalesce(c.parent_id, c.id)
  ${commentAuthor}
  where c.subject_id = $1::uuid
  order by ${order}`;

export const discussionSql = pageOf(
  `select c.id from comment c
   where c.subject_id = $1::uuid and c.parent_id is null
     and ($3::uuid is null or (c.created_at, c.id) < (select b.created_at, b.id from comment b where b.id = $3::uuid))
   order by c.created_at desc, c.id desc`,
  "c.created_at, c.id",
);

export const helpfulDiscussionSql = pageOf(
  `select c.id, c.helpful_count as helpful from comment c
   where c.subject_id = $1::uuid and c.parent_id is null
     and ($3::float8 is null or c.helpful_count < $3::float8
       or c.helpful_count = $3::float8 and c.id > $4::uuid)
   order by c.helpful_count desc, c.id`,
  "t.helpful desc, t.id, c.created_at, c.id",
);

/** How many official answers are pinned, the latest ones. */
const pinnedAtMost = 5;

/** The official answers that stand, the latest first. */
async function officialAnswers(subjectId: string): Promise<PublicComment[]> {
  const rows = await prepared<CommentRow>(
    "official-answers",
    `select ${commentColumns}
     from comment c ${commentAuthor}
     where c.subject_id = $1::uuid and c.answered_as is not null and c.deleted_at is null
     order by c.created_at desc, c.id desc limit ${String(pinnedAtMost)}`,
    [subjectId],
  );
  return rows.map(publicComment);
}

/** How far a discussion has moved on. */
export interface DiscussionRevision {
  readonly id: string;
  readonly revision: number;
  readonly reactions: number;
}

/** Revisions of discussions by subject, for clients that ask whether what they hold is current. */
export async function discussionRevisions(
  subjectIds: readonly string[],
): Promise<Map<string, DiscussionRevision>> {
  const rows = await prepared<DiscussionRevision>(
    "discussion-revisions",
    `select subject_id as id, revision, reaction_revision as reactions
     from discussion where subject_id = any($1::uuid[])`,
    [subjectIds],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
