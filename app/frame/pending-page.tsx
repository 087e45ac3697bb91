import { useNavigation, useLocation } from "@remix-run/react";
import { useEffect, useState, type ReactNode } from "react";
import { PageSkeleton } from "#app/ui/layout/page-skeleton.tsx";
import { shapeOf } from "./shape-of.ts";

/**
 * While another page is on its way for longer than a blink, its outline stands in the place of the last one,
 * which stays as it is underneath: whoever turns back finds it, and what was typed into it.
 */
export function PendingPage({ children }: { children: ReactNode }) {
  const awaited = useAwaited();
  return (
    <>
      <div hidden={awaited !== null}>{children}</div>
      {awaited !== null && <PageSkeleton shape={shapeOf(awaited)} />}
    </>
  );
}

const blinkMs = 80;

/** The path of another page that has been on its way for a blink; forms keep their page until it is answered. */
function useAwaited(): string | null {
  const { pathname } = useLocation();
  const { state, location, formMethod } = useNavigation();
  const next = state === "loading" && formMethod === undefined ? location.pathname : pathname;
  const [awaited, setAwaited] = useState<string | null>(null);
  useEffect(() => {
    if (next === pathname) return;
    const timer = setTimeout(() => {
      setAwaited(next);
    }, blinkMs);
    return () => {
      clearTimeout(timer);
      setAwaited(null);
    };
  }, [next, pathname]);
  useTop(awaited);
  return next === pathname ? null : awaited;
}

/** The outline begins at its top; the router finds the place of the page itself. */
function useTop(awaited: string | null): void {
  useEffect(() => {
    if (awaited !== null) window.scrollTo(0, 0);
  }, [awaited]);
}
