/** The outline of what is on its way, as large as what comes, so that nothing moves when it is there. */
import type { ReactNode } from "react";

import { classNames } from "../class-names.ts";
import { useT } from "../language/language.tsx";

/** Around all outlines of a place: they appear after a moment's wait, are only seen, and one word is heard. */
export function Skeletons({
  label,
  children,
}: {
  label?: string | undefined;
  children: ReactNode;
}) {
  const t = useT();
  return (
    <div role="status" className="skeletons">
      <span className="sr-only">{label ?? t("display.loading")}</span>
      <div aria-hidden="true">{children}</div>
    </div>
  );
}

export interface SkeletonLineProps {
  width?: "full" | "long" | "half" | "short" | undefined;
  /** A line of text, of a heading, of a page's title. */
  size?: "text" | "heading" | "title" | undefined;
}

/** One line, with the height its text will have. */
export function SkeletonLine({ width = "full", size = "text" }: SkeletonLineProps) {
  return (
    <div className={classNames("flex items-center", heights[size])}>
      <div className={classNames("skeleton h-[0.75em]", widths[width])} />
    </div>
  );
}

const heights = {
  text: "h-[1.55em] text-base",
  heading: "h-[1.4em] text-lg",
  title: "h-[1.2em] text-2xl sm:text-3xl",
};

const widths = { full: "w-full", long: "w-4/5", half: "w-1/2", short: "w-24" };

/** The round of an Avatar, in its sizes. */
export function SkeletonAvatar({ size = "medium" }: { size?: "small" | "medium" | "large" }) {
  return <div className={classNames("skeleton shrink-0 rounded-full", avatars[size])} />;
}

const avatars = { small: "size-6", medium: "size-9", large: "size-16" };

/** A Card of a list: a toggle at its start, a heading and some lines. */
export function SkeletonCard({ lines = 2 }: { lines?: number }) {
  return (
    <div className="card card-padded flex gap-4">
      <div className="skeleton h-16 w-14 shrink-0" />
      <div className="min-w-0 flex-1">
        <SkeletonLine size="heading" width="long" />
        {Array.from({ length: lines }, (_none, index) => (
          <SkeletonLine key={index} width={index === lines - 1 ? "half" : "full"} />
        ))}
      </div>
    </div>
  );
}

/** The rows of a DataTable. */
export function SkeletonTable({ rows = 5, columns = 4 }: { rows?: number; columns?: number }) {
  return (
    <div className="grid divide-y divide-line">
      {Array.from({ length: rows }, (_none, row) => (
        <div key={row} className="flex gap-6 px-3 py-2.5 text-sm">
          {Array.from({ length: columns }, (_nothing, column) => (
            <div key={column} className="min-w-0 flex-1">
              <SkeletonLine width={column === 0 ? "long" : "half"} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
