import type { Page } from "#app/core/page.ts";
import {
  feedAddress,
  feedIdeasAtMost,
  type FeedFilter,
  type FeedIdea,
} from "#app/features/ideas/feed.ts";

/** A page of the feed as JSON. Throws when the server cannot be reached or refuses. */
export function readPage(filter: FeedFilter, after: string | null): Promise<Page<FeedIdea>> {
  const address = feedAddress({
    sort: filter.sort,
    category: filter.categoryId,
    unit: filter.unitId,
    after,
  });
  return read(address.replace("/ideas", "/api/feed"));
}

/** Just these ideas, in no order. Throws when the server cannot be reached or refuses. */
export async function readIdeas(ids: readonly string[]): Promise<FeedIdea[]> {
  const parts: Promise<Page<FeedIdea>>[] = [];
  for (let from = 0; from < ids.length; from += feedIdeasAtMost)
    parts.push(read(`/api/feed?ids=${ids.slice(from, from + feedIdeasAtMost).join(",")}`));
  return (await Promise.all(parts)).flatMap(({ rows }) => rows);
}

async function read(address: string): Promise<Page<FeedIdea>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  // Our own handler's answer.
  return (await response.json()) as Page<FeedIdea>;
}
