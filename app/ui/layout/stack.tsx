/** Things one under another with even room between them. */
import type { HTMLAttributes } from "react";

import { classNames } from "../class-names.ts";

export interface StackProps extends HTMLAttributes<HTMLElement> {
  as?: "div" | "ul" | "ol" | "section" | undefined;
  gap?: "tight" | "normal" | "loose" | undefined;
}

/** A single column; children never grow wider than it. */
export function Stack({ as: Tag = "div", gap = "normal", className, ...native }: StackProps) {
  return (
    <Tag
      {...native}
      className={classNames("grid grid-cols-[minmax(0,1fr)]", gaps[gap], className)}
    />
  );
}

const gaps = { tight: "gap-2", normal: "gap-4", loose: "gap-8" };
