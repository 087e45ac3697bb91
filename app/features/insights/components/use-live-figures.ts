import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { rooms } from "#app/core/rooms.ts";
import { useLive } from "#app/ui/live/live.tsx";

/** Milliseconds from one reading to the next at least: figures move under one's eyes, but do not flicker. */
const every = 2_000;

/** Reads the page again when figures have moved since `revision`, at most every other second, and not while it is paused. */
export function useLiveFigures(revision: number, isPaused: boolean): void {
  const { revalidate } = useRevalidator();
  const state = useRef({ last: 0, timer: undefined as ReturnType<typeof setTimeout> | undefined });
  useEffect(() => {
    const { current } = state;
    return () => {
      clearTimeout(current.timer);
      current.timer = undefined;
    };
  }, [isPaused]);
  const wasPaused = useRef(isPaused);
  useEffect(() => {
    if (wasPaused.current && !isPaused) revalidate();
    wasPaused.current = isPaused;
  }, [isPaused, revalidate]);
  const readSoon = () => {
    const { current } = state;
    if (isPaused || current.timer !== undefined) return;
    current.timer = setTimeout(
      () => {
        Object.assign(current, { last: Date.now(), timer: undefined });
        revalidate();
      },
      Math.max(0, current.last + every - Date.now()),
    );
  };
  useLive(rooms.figures, {
    onDelta(delta) {
      if (delta.kind === "figures" && delta.revision > revision) readSoon();
    },
    onReread: readSoon,
    holding: () => ({ figures: revision }),
  });
}
