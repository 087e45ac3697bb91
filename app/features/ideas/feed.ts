/** One idea as lists of ideas show it; which ones, and in which order, says feed-filter.ts. */
import { isId } from "#app/core/ids.ts";
import type { IdeaKind, Stage } from "./idea.ts";
import type { ShownDue } from "./promising/due.ts";
import type { VoteHiding } from "./voting.ts";

/** One idea as the feed shows it. */
export interface FeedIdea {
  readonly id: string;
  readonly title: string;
  /** The beginning of the problem, at most 240 characters. */
  readonly excerpt: string;
  readonly kind: IdeaKind;
  readonly stage: Stage;
  readonly language: string;
  readonly category: string;
  readonly unit: string;
  /** Those who are named. */
  readonly authors: readonly { readonly id: string; readonly name: string }[];
  /** Stands in the authors' place when none is named. */
  readonly pseudonym: string | null;
  /** ISO 8601. */
  readonly publishedAt: string;
  /** By when it is to be answered; null where nobody waits, or nothing is promised. */
  readonly due: ShownDue | null;
  /** Null while the count is hidden from this person. */
  readonly votes: number | null;
  /** Those under ideas merged into it included. */
  readonly comments: number;
  /** Grows with every change of text or votes; with hidden votes only for those who see them. */
  readonly revision: number;
  readonly hideCounts: VoteHiding;
  /** Grows with every comment posted, edited or deleted, under ideas merged into it as well. */
  readonly discussionRevision: number;
  readonly voted: boolean;
  readonly canVote: boolean;
  /** They have withdrawn their vote for good. */
  readonly forgone: boolean;
  /** Whether this person is an author, named or not. */
  readonly own: boolean;
  /** Whether this person wrote it down for its author. */
  readonly recorded: boolean;
}

/** How many ideas can be asked for by id at once; more would make an address longer than proxies take. */
export const feedIdeasAtMost = 100;

/** Reads which ideas an address asks for by `ids`; null when it asks for a page. */
export function readFeedIds(search: URLSearchParams): string[] | null {
  return search.get("ids")?.split(",").filter(isId).slice(0, feedIdeasAtMost) ?? null;
}
