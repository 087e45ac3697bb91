import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { rooms } from "#app/core/rooms.ts";
import type { Delta } from "#app/core/deltas.ts";
import { useLive } from "#app/ui/live/live.tsx";

/** Many things happen at once; the queue is read again once they have. */
const pause = 2_000;

/** Reads the queue again after ideas were posted, decided on, asked about or answered. */
export function useLiveQueue(): void {
  const { revalidate } = useRevalidator();
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current);
    },
    [],
  );
  useLive(rooms.feed, {
    onDelta(delta: Delta) {
      const concerns = delta.kind === "new-idea" || delta.kind === "idea";
      if (!concerns || timer.current) return;
      timer.current = setTimeout(() => {
        timer.current = null;
        revalidate();
      }, pause);
    },
    onReread: revalidate,
    holding: () => undefined,
  });
}
