/**
 * The comment. Life cycle: posted → edited any number of times, each earlier text kept → deleted,
 * after which a tombstone holds its place and its answers stay. An official answer is not deleted by whoever gave it but
 * withdrawn: its place says why, and its texts stay in the history. Hidden by a moderator it counts as deleted, until it
 * is restored as it was, withdrawn or not; only whoever wrote it deletes it.
 */
import type { Capacity } from "#app/core/subject.ts";

/** What rules need to know of a comment. */
export interface Comment {
  readonly id: string;
  readonly subjectId: string;
  readonly parentId: string | null;
  readonly authorId: string;
  readonly deletedAt: Date | null;
  /** In which capacity it was given, when it is an official answer. */
  readonly answeredAs: Capacity["as"] | null;
  readonly withdrawalReason: string | null;
  /** Set while moderators hide it. */
  readonly hiddenAt: Date | null;
}

/** Longest comment, in characters of Markdown. */
export const commentLimit = 5000;

/** Longest reason for withdrawing an official answer. */
export const reasonLimit = 500;

/** How many earlier texts the history shows, the latest ones. */
export const versionsShown = 50;

/** Whether the comment still says something. */
export function isStanding({ deletedAt }: Pick<Comment, "deletedAt">): boolean {
  return deletedAt === null;
}

/** Whether it is an official answer that was taken back: its place says why, and its history can be read. */
export function isWithdrawn({ withdrawalReason }: Pick<Comment, "withdrawalReason">): boolean {
  return withdrawalReason !== null;
}

/** Whether moderators hide it. */
export function isHidden({ hiddenAt }: Pick<Comment, "hiddenAt">): boolean {
  return hiddenAt !== null;
}

/** Under which comment an answer hangs: two levels, so an answer to an answer joins its siblings. */
export function threadOf({ id, parentId }: Pick<Comment, "id" | "parentId">): string {
  return parentId ?? id;
}
