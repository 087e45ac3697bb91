import { useEffect, useState } from "react";
import { rooms } from "#app/core/rooms.ts";
import { useLive } from "#app/ui/live/live.tsx";
import type { RootData } from "./root-data.ts";

/** How much this person has not read: as loaded, then as the server says. */
export function useUnread(root: RootData | undefined): number {
  const loaded = root?.slots.inbox?.unread ?? 0;
  const [count, setCount] = useState(loaded);
  useEffect(() => {
    setCount(loaded);
  }, [loaded]);
  useLive(root?.person ? rooms.person(root.person.id) : "", {
    onDelta: (delta) => {
      if (delta.kind === "inbox" || delta.kind === "waiting") setCount(delta.unread);
    },
    onReread: () => undefined,
    holding: () => undefined,
  });
  return count;
}
