import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { rooms } from "#app/core/rooms.ts";
import { useLive } from "#app/ui/live/live.tsx";
import type { Slide } from "../ceremony.queries.server.ts";

/** Which slide is shown, how one moves between them, and what comes while they are shown. */
export function useStage(slides: readonly Slide[], from: string | null) {
  const { revalidate } = useRevalidator();
  const [currentId, setCurrentId] = useState(from);
  const [arrived, setArrived] = useState<string | null>(null);
  const place = Math.max(
    0,
    slides.findIndex(({ id }) => id === currentId),
  );
  const current = slides[place];
  useNewest(slides, (id) => {
    setCurrentId(id);
    setArrived(id);
  });
  useLive(rooms.announcements, {
    onDelta: revalidate,
    onReread: revalidate,
    holding: () => undefined,
  });
  useLive(current ? rooms.announcement(current.id) : null, {
    onDelta: (delta) => {
      if (delta.kind === "congratulations") revalidate();
    },
    onReread: revalidate,
    holding: () => ({ said: current?.pulse ?? 0 }),
  });
  const goTo = (to: number) => {
    const slide = slides[Math.min(Math.max(to, 0), slides.length - 1)];
    if (slide) setCurrentId(slide.id);
  };
  return { current, place, arrived, goTo };
}

/** Says which announcement has come since the page was opened. */
function useNewest(slides: readonly Slide[], onNew: (id: string) => void): void {
  const newest = slides[0];
  const seen = useRef(newest?.at ?? "");
  const latest = useRef(onNew);
  useEffect(() => {
    latest.current = onNew;
  });
  useEffect(() => {
    if (!newest || newest.at <= seen.current) return;
    seen.current = newest.at;
    latest.current(newest.id);
  }, [newest]);
}

interface Moves {
  readonly next: () => void;
  readonly previous: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly toggleFullScreen: () => void;
}

/** Moves by the keys that presenters have on their remote controls, and those of every keyboard, while it is open. */
export function useStageKeys(isOpen: boolean, moves: Moves): void {
  const latest = useRef(moves);
  useEffect(() => {
    latest.current = moves;
  });
  useEffect(() => {
    if (!isOpen) return;
    const press = (event: KeyboardEvent) => {
      onStageKey(event, latest.current);
    };
    // Before the shortcuts of the page beneath.
    window.addEventListener("keydown", press, { capture: true });
    return () => {
      window.removeEventListener("keydown", press, { capture: true });
    };
  }, [isOpen]);
}

function onStageKey(event: KeyboardEvent, moves: Moves): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  // A button that has the focus is pressed by these two.
  const isPress = event.key === " " || event.key === "Enter";
  if (isPress && event.target instanceof HTMLButtonElement) return;
  const move = keys[event.key];
  if (!move) return;
  event.preventDefault();
  event.stopPropagation();
  moves[move]();
}

const keys: Readonly<Record<string, keyof Moves>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  Enter: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
  f: "toggleFullScreen",
  F: "toggleFullScreen",
};
