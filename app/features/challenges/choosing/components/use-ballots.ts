import { useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";
import { rooms } from "#app/core/rooms.ts";
import { useLive } from "#app/ui/live/live.tsx";

/** How many ballots there are: as loaded, then as the server says. */
export function useBallots(challengeId: string, loaded: number): number {
  const { revalidate } = useRevalidator();
  const [ballots, setBallots] = useState(loaded);
  useEffect(() => {
    setBallots(loaded);
  }, [loaded]);
  useLive(rooms.choice(challengeId), {
    onDelta: (delta) => {
      if (delta.kind === "ballots") setBallots((before) => Math.max(before, delta.ballots));
    },
    onReread: revalidate,
    holding: () => ({ ballots }),
  });
  return ballots;
}

const longest = 6 * 3_600_000;

/** Reads the page again when a moment comes, so that an open one does not stay behind. */
export function useReadAt(moment: string | null): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (moment === null) return;
    const left = Date.parse(moment) - Date.now();
    if (left <= 0) return;
    // A second later than it says, as clocks differ; browsers cannot wait for weeks.
    const timer = setTimeout(revalidate, Math.min(left + 1_000, longest));
    return () => {
      clearTimeout(timer);
    };
  }, [moment, revalidate]);
}
