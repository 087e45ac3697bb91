/**
 * The comment. Life cycle: posted → edited any number of times, each earlier text kept → deleted,
 * after which a tombstone holds its place and its answers stay.
 */

/** What rules need to know of a comment. */
export interface Comment {
  readonly id: string;
  readonly subjectId: string;
  readonly parentId: string | null;
  readonly authorId: string;
  readonly deletedAt: Date | null;
}

/** Longest comment, in characters of Markdown. */
export const commentLimit = 5000;

/** How many earlier texts the history shows, the latest ones. */
export const versionsShown = 50;

/** Whether the comment still says something. */
export function isStanding({ deletedAt }: Pick<Comment, "deletedAt">): boolean {
  return deletedAt === null;
}

/** Under which comment an answer hangs: two levels, so an answer to an answer joins its siblings. */
export function threadOf({ id, parentId }: Pick<Comment, "id" | "parentId">): string {
  return parentId ?? id;
}
