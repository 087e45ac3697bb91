import type { Page } from "#app/core/page.ts";
import { feedIdeasAtMost, type FeedIdea } from "#app/features/ideas/feed.ts";

/** The page after a cursor of the feed at this address. */
export function nextPage(feed: string, after: string): string {
  return `${feed}${feed.includes("?") ? "&" : "?"}after=${after}`;
}

/** A page of the feed as JSON, by its address. Throws when the server cannot be reached or refuses. */
export function readPage(address: string): Promise<Page<FeedIdea>> {
  return read(address.replace("/ideas", "/api/feed"));
}

/** Those of these ideas that the feed at this address shows, in no order. Throws as `readPage` does. */
export async function readIdeas(ids: readonly string[], feed = "/ideas"): Promise<FeedIdea[]> {
  const parts: Promise<Page<FeedIdea>>[] = [];
  for (let from = 0; from < ids.length; from += feedIdeasAtMost) {
    const some = ids.slice(from, from + feedIdeasAtMost).join(",");
    parts.push(readPage(`${feed}${feed.includes("?") ? "&" : "?"}ids=${some}`));
  }
  return (await Promise.all(parts)).flatMap(({ rows }) => rows);
}

async function read(address: string): Promise<Page<FeedIdea>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  // Our own handler's answer.
  return (await response.json()) as Page<FeedIdea>;
}
