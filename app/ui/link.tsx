/** Links in running text, and the one that makes a whole card clickable. */
import { Link, type LinkProps } from "@remix-run/react";

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

/** The main link of an interactive Card: its target covers the card, its text stays the accessible name. */
export function CoveringLink({ className, ...link }: LinkProps) {
  return <Link {...link} className={classNames("covering-link", className)} />;
}
