import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { whenLookedAt } from "./when-looked-at.ts";

/** Marks what this page tells as read once it is looked at: `upTo` is null when there is nothing to mark. */
export function useReading(ideaId: string, place: "page" | "notes", upTo: string | null): void {
  const { revalidate } = useRevalidator();
  const readAgain = useRef(revalidate);
  useEffect(() => {
    readAgain.current = revalidate;
  });
  useEffect(() => {
    if (upTo === null) return;
    let left = false;
    const giveUp = whenLookedAt(() => {
      void send(ideaId, place, upTo).then((marked) => {
        // The count in the frame, wherever the connection is not there yet to tell it.
        if (marked && !left) readAgain.current();
      });
    });
    return () => {
      left = true;
      giveUp();
    };
  }, [ideaId, place, upTo]);
}

/** Never throws: what could not be said stays unread, and is said by the next look. */
async function send(ideaId: string, place: string, upTo: string): Promise<boolean> {
  try {
    const answer = await fetch(`/ideas/${ideaId}/reading`, {
      method: "POST",
      body: new URLSearchParams({ place, upTo }),
      // Somebody who goes on at once has looked nevertheless.
      keepalive: true,
    });
    return answer.ok;
  } catch {
    return false;
  }
}
