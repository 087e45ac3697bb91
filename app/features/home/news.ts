/** News: what others did with ideas that concern somebody, per idea. */

/** How many ideas My page shows, and the page of all news. */
export const newsShown = 5;
export const newsAtMost = 50;

/** The same thing done by one or more people. */
export interface Talk {
  readonly count: number;
  /** Different people, at most three. */
  readonly names: readonly string[];
  /** How many different people. */
  readonly people: number;
  /** The first of the new comments, where reading begins. */
  readonly firstId: string;
  /** The beginning of the latest one, as plain words. */
  readonly excerpt: string;
}

/** What is new about one idea. */
export interface IdeaNews {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** Whether one is its author. */
  readonly own: boolean;
  /** People who support it now and did not before. */
  readonly votes: number;
  /** Comments that do not answer one's own. */
  readonly comments: Talk | null;
  /** Answers to one's own comments. */
  readonly answers: Talk | null;
  /** Who changed the text last. */
  readonly editor: string | null;
  /** When the latest of it happened, ISO 8601. */
  readonly at: string;
}

/** How much there is in all, whether shown or not. */
export interface NewsTotals {
  readonly ideas: number;
  readonly votes: number;
  readonly comments: number;
  readonly answers: number;
  readonly edits: number;
}

export interface News {
  readonly ideas: readonly IdeaNews[];
  readonly totals: NewsTotals;
  /** Ideas whose live changes may be news. */
  readonly watched: readonly string[];
}

/** A number that grows with every piece of news. */
export function amountOf({ votes, comments, answers, edits }: NewsTotals): number {
  return votes + comments + answers + edits;
}
