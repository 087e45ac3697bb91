import { useRevalidator } from "@remix-run/react";
import { useRef } from "react";
import { rooms } from "#app/core/rooms.ts";
import { useLive } from "#app/ui/live/live.tsx";

/** Reads the page of a submission again when it has moved on; for those who write it, who alone hear its room. */
export function useLiveEntry(id: string, revision: number, isWriter: boolean) {
  const { revalidate } = useRevalidator();
  const own = useRef(0);
  const held = () => Math.max(revision, own.current);
  useLive(isWriter ? rooms.entry(id) : null, {
    onDelta: (delta) => {
      if (delta.kind === "entry" && delta.revision > held()) revalidate();
    },
    onReread: revalidate,
    holding: () => ({ room: rooms.entry(id), entry: held() }),
  });
  /** What this page has saved itself need not be read again. */
  return (saved: number) => {
    own.current = saved;
  };
}
