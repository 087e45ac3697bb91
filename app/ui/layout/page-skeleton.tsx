/** The outline of a page that is on its way: what kind of page comes, in its own measures, and nothing to read. */
import type { ReactNode } from "react";

import { classNames } from "../class-names.ts";

export type PageShape = "feed" | "lines" | "article" | "form" | "table" | "cards" | "plain";

/** Fills the window, so that nothing below it moves when the page comes. */
export function PageSkeleton({ shape }: { shape: PageShape }) {
  const { piece, times, frame } = shapes[shape];
  return (
    <div aria-hidden="true" data-skeleton={shape} className="min-h-dvh animate-breathe">
      <div className="mb-8 grid gap-3">
        <Bone className="h-9 w-2/5" />
        <Bone className="h-5 w-3/5" />
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
  <div className="grid flex-1 gap-2.5">
    <Bone className="h-5 w-3/4" />
    <Bone className="h-4" />
    <Bone className="h-4 w-5/6" />
  </div>
);
const card = (
  <div className="card card-padded flex gap-4">
    <Bone className="h-16 w-14" />
    {lines}
  </div>
);
const field = (
  <div className="grid gap-2">
    <Bone className="h-5 w-40" />
    <Bone className="h-11" />
  </div>
);

const shapes: Readonly<Record<PageShape, Shape>> = {
  feed: { piece: card, times: 5, frame: "xl:me-[21rem]" },
  lines: { piece: card, times: 5, frame: "max-w-3xl" },
  article: { piece: lines, times: 4, frame: "max-w-3xl gap-8" },
  form: { piece: field, times: 5, frame: "max-w-2xl" },
  table: { piece: <Bone className="h-12" />, times: 8 },
  cards: { piece: card, times: 6, frame: "sm:grid-cols-2" },
  plain: { piece: lines, times: 2, frame: "max-w-3xl gap-8" },
};

function Bone({ className }: { className: string }) {
  return <div className={classNames("rounded-md bg-sunken forced-colors:border", className)} />;
}
