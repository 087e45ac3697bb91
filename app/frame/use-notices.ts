import { useFetcher } from "@remix-run/react";
import { useEffect, useState } from "react";
import { rooms } from "#app/core/rooms.ts";
import { announce } from "#app/ui/announcements.ts";
import { useT } from "#app/ui/language/language.tsx";
import { useLive } from "#app/ui/live/live.tsx";
import type { Notice } from "./root-data.ts";
import { winnerNotice, type Announced } from "./winner-notice.ts";

const none: readonly Notice[] = [];

/**
 * What everybody should know now: as loaded, then as the server says, which brings its own words so that a thousand open
 * pages need not ask at once. `arrived` is what came while the page was open.
 */
export function useNotices(loaded: readonly Notice[] = none) {
  const t = useT();
  const { load, data } = useFetcher<{ readonly announced: readonly Announced[] }>();
  const [heard, setHeard] = useState<readonly Notice[]>(none);
  const [arrived, setArrived] = useState<string | null>(null);
  const known = [...heard, ...(data?.announced ?? []).map(winnerNotice), ...loaded];
  const notices = [...new Map(known.reverse().map((one) => [one.id, one])).values()].reverse();
  const latest = Math.max(0, ...notices.map(({ at }) => at ?? 0));
  useEffect(() => {
    setHeard((before) => before.filter(({ id }) => !loaded.some((one) => one.id === id)));
  }, [loaded]);
  useLive(rooms.announcements, {
    onDelta: (delta) => {
      if (delta.kind !== "announced" || notices.some(({ id }) => id === delta.challengeId)) return;
      const { revision: at, ...announced } = delta;
      setHeard((before) => [winnerNotice({ ...announced, at }), ...before]);
      setArrived(delta.challengeId);
      announce(t("ui.winnersHeard", { title: delta.title }));
    },
    onReread: () => {
      load("/announcements");
    },
    holding: () => ({ announced: latest }),
  });
  return { notices, arrived };
}
