import { useLocation } from "@remix-run/react";
import { useCallback, useEffect, useReducer, useState } from "react";
import type { Page } from "#app/core/page.ts";
import type { FeedIdea } from "#app/features/ideas/feed.ts";
import { useT } from "#app/ui/language/language.tsx";
import { showToast } from "#app/ui/toast-store.ts";
import { nextPage, readIdeas, readPage } from "./read-feed.ts";

type Pages = Page<FeedIdea>;

/** Pages read so far, per history entry, so that "back" finds the list as it was left. */
const remembered = new Map<string, Pages>();

/** The feed at an address as far as it has been read. */
export function useEndlessFeed(feed: string, first: Pages) {
  const t = useT();
  const { key } = useLocation();
  // Read while rendering, so that the page has its length before the browser scrolls back to a place in it.
  const more = remembered.get(key);
  const [, showMore] = useReducer((turns: number) => turns + 1, 0);
  // Entries of the history: an answer that comes after one has moved on belongs to the list one was reading.
  const [pending, setPending] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    setFailed(null);
    bringUpToDate(key).then(showMore, () => undefined);
  }, [key]);
  const { next } = more ?? first;
  const loadMore = useCallback(() => {
    if (next === null) return;
    setPending(key);
    readPage(nextPage(feed, next))
      .then((page) => {
        const before = remembered.get(key)?.rows ?? [];
        remembered.set(key, { rows: [...before, ...page.rows], next: page.next });
        showMore();
      })
      .catch(() => {
        setFailed(key);
        showToast({ text: t("ideas.feedFailed"), tone: "danger" });
      })
      .finally(() => {
        setPending((now) => (now === key ? null : now));
      });
  }, [feed, next, key, t]);
  return {
    rows: withoutRepeats([...first.rows, ...(more?.rows ?? [])]),
    next,
    pending: pending === key,
    failed: failed === key,
    loadMore,
  };
}

/** A remembered list keeps its order and length; what stands in it may have changed since. */
async function bringUpToDate(key: string): Promise<void> {
  const ids = remembered.get(key)?.rows.map(({ id }) => id);
  if (!ids) return;
  const read = new Map((await readIdeas(ids)).map((row) => [row.id, row]));
  const now = remembered.get(key);
  if (now) remembered.set(key, { ...now, rows: now.rows.map((row) => read.get(row.id) ?? row) });
}

/** An idea that rose while one was reading stands on two pages; it is shown where it stood first. */
function withoutRepeats(rows: readonly FeedIdea[]): FeedIdea[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
