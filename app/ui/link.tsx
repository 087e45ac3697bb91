/** Links in running text, and the one that makes a whole card clickable. */
import { Link, type LinkProps } from "@remix-run/react";
import type { AnchorHTMLAttributes } from "react";

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
        // Taller to press than its line, without moving the lines around it.
        "-my-1 rounded-sm py-1 text-accent underline-offset-[0.18em] hover:text-accent-strong hover:decoration-2",
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
 * A link in something that repeats: a plain element without hooks, followed by `useRowLinks`. Remix's own
 * Link works out relative addresses and prefetching for each one anew, which is a good part of what a
 * page of a hundred of them costs.
 */
export function RowLink({ to, children, ...native }: RowLinkProps) {
  return (
    <a {...native} href={to} data-row-link data-discover="true">
      {children}
    </a>
  );
}

/** The main link of an interactive Card: its target covers the card, its text stays the accessible name. */
export function CoveringLink({ className, ...link }: RowLinkProps) {
  return <RowLink {...link} className={classNames("covering-link", className)} />;
}
