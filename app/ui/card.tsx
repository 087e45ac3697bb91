/** A piece of content on its own ground. */
import type { HTMLAttributes } from "react";

import { classNames } from "./class-names.ts";

export interface CardProps extends HTMLAttributes<HTMLElement> {
  as?: "div" | "article" | "section" | "li" | undefined;
  /** Holds a CoveringLink: the whole card answers to the pointer; other controls inside need `relative`. */
  interactive?: boolean | undefined;
  /** "none" when the content brings its own. */
  padding?: "normal" | "none" | undefined;
}

/** A bordered surface; flush with the screen's edges it is not. */
export function Card({
  as: Tag = "div",
  interactive = false,
  padding = "normal",
  className,
  ...native
}: CardProps) {
  return (
    <Tag
      {...native}
      className={classNames(
        "card",
        padding === "normal" && "card-padded",
        interactive && "card-interactive",
        className,
      )}
    />
  );
}
