/** The feed: which ideas, in which order. The URL is the state. */
import { isId } from "#app/core/ids.ts";
import { parseCursor, type Cursor } from "#app/core/page.ts";
import type { IdeaKind, Stage } from "./idea.ts";

export const feedSorts = ["trending", "new", "supported"] as const;
export type FeedSort = (typeof feedSorts)[number];

export interface FeedFilter {
  readonly sort: FeedSort;
  readonly categoryId: string | null;
  /** This unit and everything below it. */
  readonly unitId: string | null;
  readonly after: Cursor | null;
}

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
  readonly votes: number;
  readonly comments: number;
  /** Grows with every change of text or votes. */
  readonly revision: number;
  /** Grows with every comment posted, edited or deleted. */
  readonly discussionRevision: number;
  readonly voted: boolean;
  readonly canVote: boolean;
  /** Whether this person is an author, named or not. */
  readonly own: boolean;
}

/** Reads a feed address; whatever makes no sense in it is left out. */
export function readFeedFilter(search: URLSearchParams): FeedFilter {
  const id = (name: string) => {
    const value = search.get(name);
    return isId(value) ? value : null;
  };
  const sort = feedSorts.find((one) => one === search.get("sort")) ?? "trending";
  const after = parseCursor(search.get("after"));
  return {
    sort,
    categoryId: id("category"),
    unitId: id("unit"),
    after: after && isPlace[sort](after.value) ? after : null,
  };
}

/** How many ideas can be asked for by id at once; more would make an address longer than proxies take. */
export const feedIdeasAtMost = 100;

/** Reads which ideas an address asks for by `ids`; null when it asks for a page. */
export function readFeedIds(search: URLSearchParams): string[] | null {
  return search.get("ids")?.split(",").filter(isId).slice(0, feedIdeasAtMost) ?? null;
}

/** Whether a number can be a place in an order: a rank, a time in microseconds, a number of votes. */
const isPlace: Record<FeedSort, (value: number) => boolean> = {
  trending: () => true,
  new: Number.isSafeInteger,
  supported: (value) => Number.isInteger(value) && Math.abs(value) < 2 ** 31,
};

/** Writes a feed address; the defaults are left out. */
export function feedAddress(
  filter: Partial<Record<"sort" | "category" | "unit" | "after", string | null>>,
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value && !(name === "sort" && value === "trending")) search.set(name, value);
  }
  const query = search.toString();
  return query === "" ? "/ideas" : `/ideas?${query}`;
}
