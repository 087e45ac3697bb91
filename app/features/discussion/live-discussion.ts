/** A discussion as a page shows it, and how it changes by what comes live and by what its reader does. */
import type { Delta, PublicComment } from "#app/core/deltas.ts";
import type { Discussion } from "./discussion.queries.server.ts";
import { reactionKinds, type ReactionKind, type ReactionState } from "./reaction.ts";

type CommentDelta = Extract<Delta, { kind: "comment" }>;
type ReactionsDelta = Extract<Delta, { kind: "reactions" }>;

/**
 * Adds or replaces one comment. A revision is skipped over only when it follows on: a gap means
 * that something was missed, so the smaller revision stays and the next heartbeat repairs it.
 */
export function withComment(
  before: Discussion,
  { comment, comments, revision }: CommentDelta,
): Discussion {
  return {
    ...before,
    comments: belongsHere(before, comment) ? placed(before, comment) : before.comments,
    pinned: withPinned(before.pinned, comment),
    count: comments,
    revision: follow(before.revision, revision, revision - 1),
  };
}

/** Replaces the counts of one comment, unless they are known already. */
export function withReactions(before: Discussion, delta: ReactionsDelta): Discussion {
  const { commentId, counts, revision, follows } = delta;
  if (revision <= before.reactionRevision) return before;
  return {
    ...withCounts(before, commentId, counts),
    reactionRevision: follow(before.reactionRevision, revision, follows),
  };
}

/** One's own reaction as wished, before the server has answered; wishing what is there already changes nothing. */
export function withWish(
  before: Discussion,
  commentId: string,
  kind: ReactionKind,
  want: boolean,
): Discussion {
  const mine = before.mine[commentId] ?? [];
  const comment = before.comments.find(({ id }) => id === commentId);
  if (!comment || mine.includes(kind) === want) return before;
  const counts = reactionKinds.map(
    (one, place) => (comment.reactions[place] ?? 0) + (one === kind ? (want ? 1 : -1) : 0),
  );
  const kept = mine.filter((one) => one !== kind);
  return withMine(withCounts(before, commentId, counts), commentId, want ? [...kept, kind] : kept);
}

/** One's own reactions and the counts as the server has answered. */
export function withAnswer(
  before: Discussion,
  commentId: string,
  { mine, counts, revision }: ReactionState,
): Discussion {
  const after = withMine(withCounts(before, commentId, counts), commentId, mine);
  return { ...after, reactionRevision: follow(before.reactionRevision, revision, revision - 1) };
}

/** A comment that was not there a moment ago, where this page would show it. */
export function isNews(discussion: Discussion, comment: PublicComment): boolean {
  return belongsHere(discussion, comment) && !isShown(discussion, comment.id);
}

function follow(held: number, revision: number, follows: number): number {
  return follows <= held ? Math.max(revision, held) : held;
}

function withCounts(before: Discussion, commentId: string, reactions: readonly number[]) {
  const put = (comment: PublicComment) =>
    comment.id === commentId ? { ...comment, reactions } : comment;
  return { ...before, comments: before.comments.map(put) };
}

function withMine(before: Discussion, commentId: string, mine: readonly ReactionKind[]) {
  return { ...before, mine: { ...before.mine, [commentId]: mine } };
}

/** A page of an older stretch, or a change to a comment of another page, must not grow a stray comment. */
function belongsHere(discussion: Discussion, comment: PublicComment): boolean {
  if (isShown(discussion, comment.id)) return true;
  if (comment.parentId !== null) return isShown(discussion, comment.parentId);
  const isFirst = comment.editedAt === null && !comment.deleted;
  return endsWithNewest(discussion) && (isFirst || discussion.more === null);
}

/** New threads are helpful to nobody yet: by helpfulness they stand on the last page, by time on the latest. */
function endsWithNewest({ page, more }: Discussion): boolean {
  return page.order === "helpful" ? more === null : page.before === null;
}

function isShown({ comments }: Discussion, id: string): boolean {
  return comments.some((comment) => comment.id === id);
}

function placed({ comments, page }: Discussion, comment: PublicComment): readonly PublicComment[] {
  if (comments.some(({ id }) => id === comment.id))
    return comments.map((one) => (one.id === comment.id ? comment : one));
  // By helpfulness only answers have an order of time among themselves, and they are grouped by thread anyway.
  const after =
    page.order === "helpful"
      ? -1
      : comments.findIndex(
          ({ createdAt, id }) => `${createdAt} ${id}` > `${comment.createdAt} ${comment.id}`,
        );
  return after < 0
    ? [...comments, comment]
    : [...comments.slice(0, after), comment, ...comments.slice(after)];
}

function withPinned(pinned: readonly PublicComment[], comment: PublicComment) {
  const others = pinned.filter(({ id }) => id !== comment.id);
  if (comment.deleted || !comment.official)
    return others.length === pinned.length ? pinned : others;
  return [comment, ...others].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}
