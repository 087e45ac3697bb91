import { useRevalidator } from "@remix-run/react";
import { rooms } from "#app/core/rooms.ts";
import { useLive } from "#app/ui/live/live.tsx";

/** Reads a page of a challenge's sponsors again when what has been submitted moves on. */
export function useLiveDesk(challengeId: string, revision: number): void {
  const { revalidate } = useRevalidator();
  useLive(rooms.screening(challengeId), {
    onDelta: (delta) => {
      if (delta.kind === "entries" && delta.revision > revision) revalidate();
    },
    onReread: revalidate,
    holding: () => ({ room: rooms.screening(challengeId), entries: revision }),
  });
}
