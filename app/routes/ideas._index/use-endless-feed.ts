import { useLocation } from "@remix-run/react";
import { useCallback, useEffect, useReducer, useState } from "react";
import type { Page } from "#app/core/page.ts";
import { feedAddress, type FeedFilter, type FeedIdea } from "#app/features/ideas/feed.ts";
import { useT } from "#app/ui/language/language.tsx";
import { showToast } from "#app/ui/toast-store.ts";

type Pages = Page<FeedIdea>;

/** Pages read so far, per history entry, so that "back" finds the list as it was left. */
const remembered = new Map<string, Pages>();

/** The feed as far as it has been read. */
export function useEndlessFeed(filter: FeedFilter, first: Pages) {
  const t = useT();
  const { key } = useLocation();
  // Read while rendering, so that the page has its length before the browser scrolls back to a place in it.
  const more = remembered.get(key);
  const [, showMore] = useReducer((turns: number) => turns + 1, 0);
  const [pending, setPending] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    setFailed(false);
  }, [key]);
  const { next } = more ?? first;
  const loadMore = useCallback(() => {
    if (next === null) return;
    setPending(true);
    readPage(filter, next)
      .then((page) => {
        const before = remembered.get(key)?.rows ?? [];
        remembered.set(key, { rows: [...before, ...page.rows], next: page.next });
        showMore();
      })
      .catch(() => {
        setFailed(true);
        showToast({ text: t("ideas.feedFailed"), tone: "danger" });
      })
      .finally(() => {
        setPending(false);
      });
  }, [filter, next, key, t]);
  return {
    rows: withoutRepeats([...first.rows, ...(more?.rows ?? [])]),
    next,
    pending,
    failed,
    loadMore,
  };
}

/** A page of the feed as JSON. Throws when the server cannot be reached or refuses. */
export async function readPage(filter: FeedFilter, after: string | null): Promise<Pages> {
  const address = feedAddress({
    sort: filter.sort,
    category: filter.categoryId,
    unit: filter.unitId,
    after,
  });
  const response = await fetch(address.replace("/ideas", "/api/feed"));
  if (!response.ok) throw new Error(String(response.status));
  // Our own handler's answer.
  return (await response.json()) as Pages;
}

/** An idea that rose while one was reading stands on two pages; it is shown where it stood first. */
function withoutRepeats(rows: readonly FeedIdea[]): FeedIdea[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
