import { useRevalidator } from "@remix-run/react";
import { rooms } from "#app/core/rooms.ts";
import { useLive } from "#app/ui/live/live.tsx";

/** Has a page of one's own kudos read again when one is told of something; what is given or answered is told at once. */
export function useOwnKudos(personId: string): void {
  const { revalidate } = useRevalidator();
  useLive(rooms.person(personId), {
    onDelta: (delta) => {
      if (delta.kind === "inbox") revalidate();
    },
    onReread: revalidate,
    holding: () => undefined,
  });
}
