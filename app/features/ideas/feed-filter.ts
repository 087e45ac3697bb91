/** The feed: which ideas, in which order. The URL is the state. */
import { isId } from "#app/core/ids.ts";
import { parseCursor, type Cursor } from "#app/core/page.ts";
import { ideaKinds, stages, type IdeaKind, type Stage } from "./idea.ts";

export const feedSorts = ["trending", "new", "supported"] as const;
/** Besides these orders, what awaits an answer can be seen by what is due soonest. */
export type FeedSort = (typeof feedSorts)[number] | "due";

/** All ideas; those nobody has answered yet; those that one follows; those of one's own unit and everything below it. */
export const feedViews = ["all", "awaiting", "following", "my-unit"] as const;
export type FeedView = (typeof feedViews)[number];

/** Ideas do not stand in lists once they are merged. */
export const feedStages: readonly Stage[] = stages.filter((stage) => stage !== "merged");

export interface FeedFilter {
  readonly sort: FeedSort;
  readonly view: FeedView;
  readonly categoryId: string | null;
  /** This unit and everything below it. */
  readonly unitId: string | null;
  readonly stage: Stage | null;
  readonly kind: IdeaKind | null;
  /** A person who is named as an author. */
  readonly authorId: string | null;
  /** Whatever its capitals and accents. */
  readonly tag: string | null;
  /** The first and the last day of posting, as in 2031-05-17. */
  readonly from: string | null;
  readonly to: string | null;
  readonly after: Cursor | null;
}

/** The feed as one first comes to it. */
export const wholeFeed: FeedFilter = {
  sort: "trending",
  view: "all",
  categoryId: null,
  unitId: null,
  stage: null,
  kind: null,
  authorId: null,
  tag: null,
  from: null,
  to: null,
  after: null,
};

/** What narrows the feed, by its name in the address. */
export const feedParameters = {
  category: "categoryId",
  unit: "unitId",
  stage: "stage",
  kind: "kind",
  author: "authorId",
  tag: "tag",
  from: "from",
  to: "to",
} as const;

export type FeedParameter = keyof typeof feedParameters;

// Object.entries forgets which names there are.
const narrowings = Object.entries(feedParameters) as [
  FeedParameter,
  (typeof feedParameters)[FeedParameter],
][];

/** Reads a feed address; whatever makes no sense in it is left out. */
export function readFeedFilter(search: URLSearchParams): FeedFilter {
  const id = (name: string) => {
    const value = search.get(name);
    return isId(value) ? value : null;
  };
  const view = oneOf(feedViews, search.get("view")) ?? "all";
  const sort = oneOf(sortsOf(view), search.get("sort")) ?? "trending";
  const after = parseCursor(search.get("after"));
  return {
    sort,
    view,
    categoryId: id("category"),
    unitId: id("unit"),
    stage: oneOf(feedStages, search.get("stage")),
    kind: oneOf(ideaKinds, search.get("kind")),
    authorId: id("author"),
    tag: word(search.get("tag")),
    from: day(search.get("from")),
    to: day(search.get("to")),
    after: after && isPlace[sort](after.value) ? after : null,
  };
}

/** The orders in which a view can be seen. */
export function sortsOf(view: FeedView): readonly FeedSort[] {
  return view === "awaiting" ? [...feedSorts, "due"] : feedSorts;
}

/** Writes the address of the feed's first page, with some of the filter changed; the defaults are left out. */
export function feedAddress(filter: FeedFilter, change: Partial<FeedFilter> = {}): string {
  const changed = { ...filter, ...change };
  const search = new URLSearchParams();
  for (const name of ["sort", "view"] as const)
    if (changed[name] !== wholeFeed[name] && isPossible(changed, name))
      search.set(name, changed[name]);
  for (const [name, key] of narrowings) {
    const value = changed[key];
    if (value !== null) search.set(name, value);
  }
  const query = search.toString();
  return query === "" ? "/ideas" : `/ideas?${query}`;
}

/** Another view may not know the order. */
function isPossible({ sort, view }: FeedFilter, name: "sort" | "view"): boolean {
  return name === "view" || sortsOf(view).includes(sort);
}

/** What narrows this feed, by its name in the address. */
export function narrowedBy(filter: FeedFilter): FeedParameter[] {
  return narrowings.flatMap(([name, key]) => (filter[key] === null ? [] : [name]));
}

/** Whether anything is left out of this feed. */
export function isNarrowed(filter: FeedFilter): boolean {
  return filter.view !== "all" || narrowedBy(filter).length > 0;
}

function oneOf<Value extends string>(
  values: readonly Value[],
  wanted: string | null,
): Value | null {
  return values.find((value) => value === wanted) ?? null;
}

/** A tag as it can be kept, or nothing. */
function word(text: string | null): string | null {
  const tag = (text ?? "").trim();
  // The database keeps neither of the two.
  return tag === "" || tag.length > tagLength || /[\0\p{Surrogate}]/u.test(tag) ? null : tag;
}

// More than any tag has, in characters of two halves each.
const tagLength = 80;

/** A day that exists. Years of four digits: nobody has posted before or will after them. */
function day(text: string | null): string | null {
  if (text === null || !/^[12]\d{3}-\d\d-\d\d$/.test(text)) return null;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : null;
}

/** Whether a number can be a place in an order: a rank, a time in microseconds, a number of votes. */
const isPlace: Record<FeedSort, (value: number) => boolean> = {
  trending: () => true,
  new: Number.isSafeInteger,
  due: Number.isSafeInteger,
  supported: (value) => Number.isInteger(value) && Math.abs(value) < 2 ** 31,
};
