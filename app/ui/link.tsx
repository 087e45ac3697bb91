/** Links in running text, and the one that makes a whole card clickable. */
import { Link, useNavigate, type LinkProps } from "@remix-run/react";
import type { AnchorHTMLAttributes, MouseEvent } from "react";

import { classNames } from "./class-names.ts";

/** An underlined link in text; `quiet` underlines on hover only and belongs where links are expected. */
export function TextLink({
  quiet = false,
  className,
  ...link
}: LinkProps & { quiet?: boolean | undefined }) {
  const line = quiet ? "no-underline hover:underline" : "underline";
  return (
    <Link
      {...link}
      className={classNames(
        line,
        "rounded-sm text-accent underline-offset-[0.18em] hover:text-accent-strong hover:decoration-2",
        className,
      )}
    />
  );
}

export interface RowLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** A page of the product, by its full path. */
  to: string;
}

/**
 * A link in something that repeats. Remix's own Link works out relative addresses and prefetching
 * for each one anew, which is a good part of what a page of a hundred of them costs.
 */
export function RowLink({ to, children, ...native }: RowLinkProps) {
  const navigate = useNavigate();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    navigate(to, { replace: event.currentTarget.href === window.location.href });
  };
  return (
    <a {...native} href={to} data-discover="true" onClick={follow}>
      {children}
    </a>
  );
}

/** Whether a click means "go there", not "open it elsewhere". */
function isPlain({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !altKey && !ctrlKey && !shiftKey;
}

/** The main link of an interactive Card: its target covers the card, its text stays the accessible name. */
export function CoveringLink({ className, ...link }: RowLinkProps) {
  return <RowLink {...link} className={classNames("covering-link", className)} />;
}
