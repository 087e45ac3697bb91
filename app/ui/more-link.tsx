/** The way on to the next stretch of a list: a link, which a list may also follow by itself. */
import { Link } from "@remix-run/react";
import { useEffect, useRef, type RefObject } from "react";

import { look } from "./button.tsx";

export interface MoreLinkProps {
  to: string;
  label: string;
  /** Shown and announced while the next stretch is on its way. */
  pendingLabel: string;
  pending?: boolean | undefined;
  /** Called once the link comes within a screen's height; given, a press calls it as well instead of navigating. */
  onReach?: (() => void) | undefined;
}

/** Without JavaScript an ordinary link to the next page. */
export function MoreLink({ to, label, pendingLabel, pending = false, onReach }: MoreLinkProps) {
  const anchor = useRef<HTMLAnchorElement>(null);
  useReach(anchor, pending ? undefined : onReach);
  return (
    <p className="flex justify-center py-4">
      <Link
        ref={anchor}
        to={to}
        rel="next"
        preventScrollReset
        aria-busy={pending || undefined}
        className={look({})}
        onClick={(event) => {
          if (!onReach) return;
          event.preventDefault();
          if (!pending) onReach();
        }}
      >
        {pending ? pendingLabel : label}
      </Link>
    </p>
  );
}

function useReach(anchor: RefObject<Element>, onReach: (() => void) | undefined) {
  useEffect(() => {
    if (!onReach || !anchor.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) onReach();
      },
      { rootMargin: "600px" },
    );
    observer.observe(anchor.current);
    return () => {
      observer.disconnect();
    };
  }, [anchor, onReach]);
}
