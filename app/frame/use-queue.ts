import { useEffect, useState } from "react";
import { rooms } from "#app/core/rooms.ts";
import { useLive } from "#app/ui/live/live.tsx";
import type { RootData } from "./root-data.ts";

/** How much waits for this person in moderation: as loaded, then as the server says; null for those who have no part in it. */
export function useQueue(root: RootData | undefined): number | null {
  const loaded = root?.slots.moderation?.open ?? null;
  const [count, setCount] = useState(loaded);
  useEffect(() => {
    setCount(loaded);
  }, [loaded]);
  useLive(root?.person && loaded !== null ? rooms.person(root.person.id) : "", {
    onDelta: (delta) => {
      if (delta.kind === "queue" || delta.kind === "waiting") setCount(delta.open);
    },
    onReread: () => undefined,
    holding: () => undefined,
  });
  return count;
}
