import { useRevalidator } from "@remix-run/react";
import { rooms } from "#app/core/rooms.ts";
import { useLive } from "#app/ui/live/live.tsx";

/** Reads the page again whenever the judging of a challenge moves on. */
export function useLiveJudging(challengeId: string, revision: number): void {
  const { revalidate } = useRevalidator();
  useLive(rooms.judging(challengeId), {
    onDelta(delta) {
      if (delta.kind === "judging" && delta.revision > revision) revalidate();
    },
    onReread: revalidate,
    holding: () => ({ judging: revision }),
  });
}
