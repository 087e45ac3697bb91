import { useLocation } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { rooms } from "#app/core/rooms.ts";
import type { Delta } from "#app/core/deltas.ts";
import type { FeedIdea } from "#app/features/ideas/feed.ts";
import { hearing, newestIdea, type Heard } from "#app/features/ideas/newest-idea.ts";
import { useLive } from "#app/ui/live/live.tsx";
import { readIdeas, readPage } from "./read-feed.ts";

/** Where a feed is. */
export interface FeedPlace {
  /** Its first page. */
  readonly here: string;
  /** The same ideas, the newest first. */
  readonly newest: string;
  /** Nothing is left out of it. */
  readonly whole: boolean;
}

/** Ideas as they are now, and how many ideas came to this feed since the page was loaded. */
export function useLiveFeed({ newest, whole }: FeedPlace, rows: readonly FeedIdea[]) {
  const { current, learn } = useHeard();
  const { news, noteNew } = useNews(rows);
  const learnRows = (read: readonly FeedIdea[]) => {
    for (const row of read) learn(row.id, { row });
  };
  const readSoon = useReadSoon("/ideas", learnRows);
  // Only the server knows whether a narrowed feed shows an idea.
  const lookForSoon = useReadSoon(newest, (read) => {
    for (const { id } of read) noteNew(id);
  });
  useLive(rooms.feed, {
    onDelta(delta: Delta) {
      if (delta.kind === "votes")
        learn(delta.ideaId, { votes: { votes: delta.votes, revision: delta.revision } });
      if (delta.kind === "comments") {
        const { comments, revision } = delta;
        learn(delta.subjectId, { comments: { comments, discussionRevision: revision } });
      }
      if (delta.kind === "idea" && rows.some(({ id }) => id === delta.ideaId))
        readSoon(delta.ideaId);
      if (delta.kind === "new-idea") (whole ? noteNew : lookForSoon)(delta.ideaId);
    },
    /** After a lost connection: what changed meanwhile, without moving anything. */
    onReread() {
      readIdeas(rows.map(({ id }) => id)).then(learnRows, passOver);
      readPage(newest).then(({ rows: latest }) => {
        for (const { id, publishedAt } of latest)
          if (rows.every((row) => row.publishedAt < publishedAt)) noteNew(id);
      }, passOver);
    },
    holding: () => undefined,
  });
  return { current, news };
}

function useHeard() {
  const [heard, setHeard] = useState<ReadonlyMap<string, Heard>>(new Map());
  const learn = (id: string, more: Heard) => {
    setHeard((before) => new Map(before).set(id, hearing(before.get(id), more)));
  };
  const current = useCallback((idea: FeedIdea) => newestIdea(idea, heard.get(idea.id)), [heard]);
  return { current, learn };
}

function useNews(rows: readonly FeedIdea[]) {
  const [news, setNews] = useState<ReadonlySet<string>>(new Set());
  // Whoever asks for what is new may stay at the address they are at; the entry of the history is another.
  const { key } = useLocation();
  useEffect(() => {
    setNews(new Set());
  }, [key]);
  const noteNew = (id: string) => {
    setNews((before) => (rows.some((row) => row.id === id) ? before : new Set(before).add(id)));
  };
  return { news: news.size, noteNew };
}

/** Everybody who looks at the feed hears of a change at once, and must not ask at once. */
const jitter = 1_500;

/** Reads ideas of a feed again a little later, several together. */
function useReadSoon(feed: string, learn: (read: readonly FeedIdea[]) => void) {
  const wanted = useRef(new Set<string>());
  return (id: string) => {
    wanted.current.add(id);
    if (wanted.current.size > 1) return;
    setTimeout(() => {
      const ids = [...wanted.current];
      wanted.current.clear();
      readIdeas(ids, feed).then(learn, passOver);
    }, Math.random() * jitter);
  };
}

/** What could not be read is read after the next reconnect. */
function passOver(): void {
  return;
}
