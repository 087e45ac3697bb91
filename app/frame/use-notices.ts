import { useFetcher } from "@remix-run/react";
import { useEffect, useState } from "react";
import { rooms } from "#app/core/rooms.ts";
import type { Delta } from "#app/core/deltas.ts";
import { announce } from "#app/ui/announcements.ts";
import { useT } from "#app/ui/language/language.tsx";
import { useLive } from "#app/ui/live/live.tsx";
import type { Notice } from "./root-data.ts";
import { announcementNotice, type ToldAnnouncement } from "./announcement-notice.ts";
import { winnerNotice, type Announced } from "./winner-notice.ts";

const none: readonly Notice[] = [];

/**
 * What everybody should know now: as loaded, then as the server says, which brings its own words so that a thousand open
 * pages need not ask at once. `arrived` is what came while the page was open.
 */
export function useNotices(loaded: readonly Notice[] = none) {
  const t = useT();
  const { load, data } = useFetcher<Told>();
  const [heard, setHeard] = useState<readonly Notice[]>(none);
  const [gone, setGone] = useState<readonly string[]>([]);
  const [arrived, setArrived] = useState<string | null>(null);
  const known = [...heard, ...noticesIn(data), ...loaded];
  const notices = [...new Map(known.reverse().map((one) => [one.id, one])).values()]
    .reverse()
    .filter(({ id }) => !gone.includes(id));
  const latest = Math.max(0, ...known.map(({ at }) => at ?? 0));
  useEffect(() => {
    setHeard((before) => before.filter(({ id }) => !loaded.some((one) => one.id === id)));
  }, [loaded]);
  useLive(rooms.announcements, {
    onDelta: (delta) => {
      if (delta.kind === "announcement-withdrawn")
        setGone((before) => [...before, delta.announcementId]);
      const notice = noticeIn(delta);
      if (!notice || notices.some(({ id }) => id === notice.id)) return;
      setHeard((before) => [notice, ...before]);
      setArrived(notice.id);
      const said = delta.kind === "announced" ? "ui.winnersHeard" : "frame.heardAnnouncement";
      announce(t(said, { title: notice.text }));
    },
    onReread: () => {
      load("/announcements/notices");
    },
    holding: () => ({ announced: latest }),
  });
  return { notices, arrived };
}

interface Told {
  readonly winners: readonly Announced[];
  readonly announcements: readonly ToldAnnouncement[];
}

function noticesIn(told: Told | undefined): readonly Notice[] {
  if (!told) return none;
  return [...told.winners.map(winnerNotice), ...told.announcements.map(announcementNotice)];
}

function noticeIn(delta: Delta): Notice | null {
  if (delta.kind === "announced") return winnerNotice({ ...delta, at: delta.revision });
  return delta.kind === "announcement"
    ? announcementNotice({ ...delta, at: delta.revision })
    : null;
}
