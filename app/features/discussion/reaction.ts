/** A reaction: one person's sign under a comment, of each kind at most one; set or withdrawn, never toggled. */
export const reactionKinds = ["helpful", "thanks", "agree", "celebrate", "curious"] as const;
export type ReactionKind = (typeof reactionKinds)[number];

/** How many people the page of reactions names. */
export const reactorsShown = 100;

/** Whether a word from outside names a kind of reaction. */
export function isReactionKind(word: unknown): word is ReactionKind {
  return reactionKinds.some((kind) => kind === word);
}

/** What became of reacting, as the database says it: counts and kinds in the order of `reactionKinds`. */
export interface ReactionState {
  readonly mine: readonly ReactionKind[];
  readonly counts: readonly number[];
  /** That of all reactions in the discussion. */
  readonly revision: number;
}

/** How many have reacted in one way. */
export function countOf(counts: readonly number[], kind: ReactionKind): number {
  return counts[reactionKinds.indexOf(kind)] ?? 0;
}
