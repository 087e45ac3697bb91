import { useRevalidator } from "@remix-run/react";
import { rooms } from "#app/core/rooms.ts";
import { useLive } from "#app/ui/live/live.tsx";

interface Looked {
  readonly id: string;
  /** How much was said to it when the page was made. */
  readonly pulse: number;
}

/** Has a page of a published announcement read again when something is said to it, or it is taken out of sight. */
export function useLiveAnnouncement(looked: Looked | null): void {
  const { revalidate } = useRevalidator();
  useLive(looked && rooms.announcement(looked.id), {
    onDelta: (delta) => {
      if (delta.kind === "congratulations" && delta.revision > (looked?.pulse ?? 0)) revalidate();
    },
    onReread: revalidate,
    holding: () => ({ said: looked?.pulse ?? 0 }),
  });
  useLive(looked && rooms.announcements, {
    onDelta: (delta) => {
      if (delta.kind === "announcement-withdrawn" && delta.announcementId === looked?.id)
        revalidate();
    },
    onReread: () => undefined,
    holding: () => undefined,
  });
}
