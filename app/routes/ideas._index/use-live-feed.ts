import { useCallback, useEffect, useState } from "react";
import { rooms, type Delta } from "#app/core/rooms.ts";
import type { FeedFilter, FeedIdea } from "#app/features/ideas/feed.ts";
import { useLive } from "#app/ui/live/live.tsx";
import { readPage } from "./use-endless-feed.ts";

type Counts = Partial<Pick<FeedIdea, "votes" | "comments" | "revision">>;

/** Counts as they are now, and how many ideas came since the page was loaded. */
export function useLiveFeed(filter: FeedFilter, rows: readonly FeedIdea[]) {
  const [counts, setCounts] = useState<ReadonlyMap<string, Counts>>(new Map());
  const [news, setNews] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    setNews(new Set());
  }, [filter]);
  const learn = (id: string, fresh: Counts) => {
    setCounts((before) =>
      new Map(before).set(id, { ...before.get(id), ...newer(before.get(id), fresh) }),
    );
  };
  const noteNew = (id: string) => {
    setNews((before) => (rows.some((row) => row.id === id) ? before : new Set(before).add(id)));
  };
  useLive(rooms.feed, {
    onDelta(delta: Delta) {
      if (delta.kind === "votes")
        learn(delta.ideaId, { votes: delta.votes, revision: delta.revision });
      if (delta.kind === "comments") learn(delta.subjectId, { comments: delta.comments });
      if (delta.kind === "new-idea" && concerns(filter, delta)) noteNew(delta.ideaId);
    },
    /** After a lost connection: what changed meanwhile, without moving anything. */
    onReread() {
      void readPage({ ...filter, sort: "new" }, null).then(
        ({ rows: latest }) => {
          for (const { id, votes, comments, revision, publishedAt } of latest) {
            learn(id, { votes, comments, revision });
            if (rows.every((row) => row.publishedAt < publishedAt)) noteNew(id);
          }
        },
        () => undefined,
      );
    },
    holding: () => undefined,
  });
  const current = useCallback(
    (idea: FeedIdea) => ({ ...idea, ...newer(idea, counts.get(idea.id)) }),
    [counts],
  );
  return { current, news: news.size };
}

/** Votes carry the idea's revision; an older one says nothing new. */
function newer(known: Counts | undefined, fresh: Counts | undefined): Counts {
  if (!fresh) return {};
  const { votes, revision, ...rest } = fresh;
  const isOld = revision === undefined || revision < (known?.revision ?? 0);
  return isOld ? rest : { ...rest, revision, ...(votes !== undefined && { votes }) };
}

/** A unit filter takes in sub-units, which the browser does not know: then every new idea counts as possible news. */
function concerns({ categoryId }: FeedFilter, idea: { categoryId: string }): boolean {
  return categoryId === null || categoryId === idea.categoryId;
}
