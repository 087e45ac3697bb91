/** The outline of a page that is on its way: what kind of page comes, in its own measures, and nothing to read. */
import type { ReactNode } from "react";

import { classNames } from "../class-names.ts";
import { SkeletonCard, SkeletonLine, SkeletonTable } from "../display/skeleton.tsx";

export type PageShape = "feed" | "lines" | "article" | "form" | "table" | "cards" | "plain";

/** Fills the window, so that nothing below it moves when the page comes. */
export function PageSkeleton({ shape }: { shape: PageShape }) {
  const { piece, times, frame } = shapes[shape];
  return (
    <div aria-hidden="true" data-skeleton={shape} className="min-h-dvh">
      <div className="mb-8 grid gap-3">
        <SkeletonLine size="title" width="half" />
        <SkeletonLine width="long" />
      </div>
      <div className={classNames("grid gap-4", frame)}>
        {Array.from({ length: times }, (_, place) => (
          <div key={place}>{piece}</div>
        ))}
      </div>
    </div>
  );
}

interface Shape {
  readonly piece: ReactNode;
  readonly times: number;
  readonly frame?: string;
}

const lines = (
  <div>
    <SkeletonLine size="heading" width="long" />
    <SkeletonLine />
    <SkeletonLine width="long" />
  </div>
);
const field = (
  <div className="grid gap-2">
    <SkeletonLine width="short" />
    <div className="skeleton h-11" />
  </div>
);

const shapes: Readonly<Record<PageShape, Shape>> = {
  feed: { piece: <SkeletonCard />, times: 5, frame: "xl:me-[21rem]" },
  lines: { piece: <SkeletonCard />, times: 5, frame: "max-w-3xl" },
  article: { piece: lines, times: 4, frame: "max-w-3xl gap-8" },
  form: { piece: field, times: 5, frame: "max-w-2xl" },
  table: { piece: <SkeletonTable rows={8} />, times: 1 },
  cards: { piece: <SkeletonCard />, times: 6, frame: "sm:grid-cols-2" },
  plain: { piece: lines, times: 2, frame: "max-w-3xl gap-8" },
};
