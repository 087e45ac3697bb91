import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { announce } from "#app/ui/announcements.ts";

/** After a client navigation the focus goes to the heading and the title is said, as after a page load. */
export function useArrival(): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    document.getElementById("page-title")?.focus({ preventScroll: true });
    announce(document.title);
  }, [pathname]);
}
