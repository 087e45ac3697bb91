import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { rooms } from "#app/core/rooms.ts";
import type { Delta } from "#app/core/deltas.ts";
import { useLive } from "#app/ui/live/live.tsx";

/** Everybody who looks at the board hears of a change at once, and must not ask at once. */
const jitter = 2_500;

/** Reads the board again a little after an idea came, or moved to another stage. */
export function useLiveBoard(): void {
  const { revalidate } = useRevalidator();
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  useEffect(
    () => () => {
      clearTimeout(waiting.current);
    },
    [],
  );
  const readSoon = () => {
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined;
      revalidate();
    }, Math.random() * jitter);
  };
  useLive(rooms.feed, {
    onDelta({ kind }: Delta) {
      if (kind === "idea" || kind === "new-idea") readSoon();
    },
    onReread: readSoon,
    holding: () => undefined,
  });
}
