/** Which part of a discussion a page shows, as its address says it. */
import { isId } from "#app/core/ids.ts";
import { formatCursor, parseCursor, type Cursor } from "#app/core/page.ts";

export const discussionOrders = ["oldest", "helpful"] as const;
export type DiscussionOrder = (typeof discussionOrders)[number];

export interface DiscussionPage {
  readonly order: DiscussionOrder;
  /** In order of time: only threads older than this comment's. */
  readonly before: string | null;
  /** Most helpful first: only what comes after this place. */
  readonly after: Cursor | null;
}

/** First-level comments on one page; their answers come with them. */
export const threadsPerPage = 100;

/** The newest threads, the oldest of them first. */
export const latestPage: DiscussionPage = { order: "oldest", before: null, after: null };

/** Reads the part from an address; anything else is the latest page. */
export function readDiscussionPage(search: URLSearchParams): DiscussionPage {
  if (search.get("order") === "helpful")
    return { order: "helpful", before: null, after: parseCursor(search.get("after")) };
  const before = search.get("before");
  return { ...latestPage, before: isId(before) ? before : null };
}

/** The address of a part of the discussion of whatever is at `at`, where it stands on that page. */
export function discussionAddress(
  at: string,
  { order, before, after }: DiscussionPage,
  anchor = "comments",
): string {
  const search = new URLSearchParams({
    ...(order === "helpful" && { order }),
    ...(before !== null && { before }),
    ...(after !== null && { after: formatCursor(after) }),
  }).toString();
  const joined = search && `${at.includes("?") ? "&" : "?"}${search}`;
  return `${at}${joined}#${anchor}`;
}
