import type { FeedIdea } from "#app/features/ideas/feed.ts";
import type { Candidate } from "#app/features/ideas/merging/components/find-other.tsx";
import { ideaIn } from "./idea-in.ts";

/** Finds ideas for somebody who types words of a title or has pasted the address of a page. Browser only. */
export async function findIdeas(typed: string, signal: AbortSignal): Promise<Candidate[]> {
  const pasted = ideaIn(typed);
  const address =
    pasted === null
      ? `/api/search/suggestions?q=${encodeURIComponent(typed)}`
      : `/api/feed?ids=${pasted}`;
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`ideas could not be searched: ${String(response.status)}`);
  // Our own handlers' answers.
  const found = (await response.json()) as { ideas?: Candidate[]; rows?: FeedIdea[] };
  return (found.ideas ?? found.rows ?? []).map(({ id, title, stage }) => ({ id, title, stage }));
}
