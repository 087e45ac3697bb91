import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { announce } from "#app/ui/announcements.ts";
import { isArrival } from "./is-arrival.ts";

/** After a client navigation the focus goes to the heading and the title is said, as after a page load. */
export function useArrival(): void {
  const { pathname, search } = useLocation();
  const before = useRef({ pathname, search });
  useEffect(() => {
    const now = { pathname, search };
    const arrived = isArrival(before.current, now);
    before.current = now;
    if (!arrived) return;
    document.getElementById("page-title")?.focus({ preventScroll: true });
    announce(document.title);
  }, [pathname, search]);
}
