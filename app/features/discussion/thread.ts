import type { PublicComment } from "#app/core/deltas.ts";

/** A first-level comment and its answers, oldest first. */
export interface CommentThread {
  readonly comment: PublicComment;
  readonly answers: readonly PublicComment[];
}

/** Comments in time order as threads; tombstones keep their place. */
export function threadsOf(comments: readonly PublicComment[]): CommentThread[] {
  const answers = byParent(comments);
  return comments
    .filter((comment) => comment.parentId === null)
    .map((comment) => ({ comment, answers: answers.get(comment.id) ?? [] }));
}

function byParent(comments: readonly PublicComment[]): Map<string, PublicComment[]> {
  const groups = new Map<string, PublicComment[]>();
  for (const comment of comments) {
    if (comment.parentId === null) continue;
    const group = groups.get(comment.parentId) ?? [];
    groups.set(comment.parentId, group);
    group.push(comment);
  }
  return groups;
}
