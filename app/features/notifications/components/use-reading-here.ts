import { useLocation, useNavigation, useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { isPageOfTelling } from "../telling/telling-address.ts";
import { whenLookedAt } from "./when-looked-at.ts";

interface Here {
  /** How many lines are unread; while there are none, nothing is asked. */
  readonly unread: number;
  /** The server's time when it made the page, ISO 8601. */
  readonly now: string;
}

/**
 * Marks what is told of a challenge, of what is entered in one, of judging, of kudos, of an announcement or of figures as read on the page to which its line
 * leads, once it is looked at; what came after the page was made stays unread. Again whenever the page is read again.
 */
export function useReadingHere({ unread, now }: Here): void {
  const { pathname } = useLocation();
  const { state } = useNavigation();
  const { state: rereading, revalidate } = useRevalidator();
  const readAgain = useRef(revalidate);
  const isBusy = state !== "idle" || rereading !== "idle";
  // What is read again is not fetched ahead, as a page may be to which one goes.
  const madeAt = useMadeAt(now, isBusy, state === "idle" ? 0 : aheadAtMost);
  useEffect(() => {
    readAgain.current = revalidate;
  });
  const isAsked = !isBusy && unread > 0 && isPageOfTelling(pathname);
  useEffect(() => {
    if (!isAsked) return;
    let left = false;
    const giveUp = whenLookedAt(() => {
      void send(pathname, madeAt.current).then((marked) => {
        // The count in the frame, wherever the connection is not there yet to tell it.
        if (marked && !left) readAgain.current();
      });
    });
    return () => {
      left = true;
      giveUp();
    };
  }, [isAsked, pathname, madeAt]);
}

/** The server's time before it began to make what the page shows now, as the browser's clock may be wrong. */
function useMadeAt(now: string, isBusy: boolean, ahead: number) {
  const clock = useRef({ now, since: 0 });
  const madeAt = useRef(now);
  const earlier = useRef(ahead);
  useEffect(() => {
    earlier.current = ahead;
  });
  useEffect(() => {
    clock.current = { now, since: performance.now() };
  }, [now]);
  useEffect(() => {
    if (!isBusy) return;
    const passed = performance.now() - clock.current.since;
    madeAt.current = new Date(
      Date.parse(clock.current.now) + passed - earlier.current,
    ).toISOString();
  }, [isBusy]);
  return madeAt;
}

/** Milliseconds by which a link that is pointed at may be fetched before it is followed. */
const aheadAtMost = 5_000;

/** The status that says that something was marked, so that the count is another one now. */
const resetContent = 205;

/** Never throws: what could not be said stays unread, and is said by the next look. */
async function send(path: string, upTo: string): Promise<boolean> {
  try {
    const answer = await fetch("/inbox/reading", {
      method: "POST",
      body: new URLSearchParams({ path, upTo }),
      // Somebody who goes on at once has looked nevertheless.
      keepalive: true,
    });
    return answer.status === resetContent;
  } catch {
    return false;
  }
}
