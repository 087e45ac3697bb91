import { useEffect, useRef, useState } from "react";
import { rooms } from "#app/core/rooms.ts";
import type { Delta } from "#app/core/deltas.ts";
import { announce } from "#app/ui/announcements.ts";
import { useT } from "#app/ui/language/language.tsx";
import { useLive } from "#app/ui/live/live.tsx";
import { amountOf, type News } from "../news.ts";
import type { Since } from "../visit.ts";

/** Many people hear of a change at once, and must not ask at once; and a busy idea is no reason to ask all the time. */
const jitter = 1_000;
const pause = 10_000;

/** How many pieces of news there are now beyond those shown; nothing moves until one asks for them. */
export function useNewsAmount(news: News, since: Since): number {
  const t = useT();
  const shown = amountOf(news.totals);
  const [amount, setAmount] = useState(shown);
  useEffect(() => {
    setAmount(shown);
  }, [news, shown]);
  const askSoon = useAskSoon(() => {
    readAmount(since.at).then(setAmount, passOver);
  });
  useLive(rooms.feed, {
    onDelta: (delta) => {
      if (news.watched.includes(subjectOf(delta))) askSoon();
    },
    onReread: askSoon,
    holding: () => undefined,
  });
  const more = Math.max(0, amount - shown);
  useEffect(() => {
    if (more > 0) announce(t("home.newsMore", { count: more }), "news");
  }, [more, t]);
  return more;
}

function subjectOf(delta: Delta): string {
  if (delta.kind === "votes" || delta.kind === "idea") return delta.ideaId;
  return delta.kind === "comments" ? delta.subjectId : "";
}

/** Asks a moment later, several wishes together, and not again before the pause is over. */
function useAskSoon(ask: () => void): () => void {
  const latest = useRef(ask);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const asked = useRef(0);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
  return () => {
    if (timer.current !== undefined) return;
    const rest = Math.max(0, asked.current + pause - Date.now());
    timer.current = setTimeout(
      () => {
        timer.current = undefined;
        asked.current = Date.now();
        latest.current();
      },
      rest + Math.random() * jitter,
    );
  };
}

async function readAmount(since: string): Promise<number> {
  const answer = await fetch(`/me/news/amount?since=${encodeURIComponent(since)}`);
  const { amount } = (await answer.json()) as { amount: number };
  return amount;
}

/** What could not be read is read at the next change. */
function passOver(): void {
  return;
}
