/** The outline of a page that is on its way: what kind of page comes, in its own measures, and nothing to read. */
import { Fragment, type ReactNode } from "react";

import { classNames } from "../class-names.ts";

export type PageShape = "feed" | "lines" | "article" | "form" | "table" | "cards" | "plain";

/** Fills the window, so that nothing below it moves when the page comes. */
export function PageSkeleton({ shape }: { shape: PageShape }) {
  const Shape = shapes[shape];
  return (
    <div aria-hidden="true" data-skeleton={shape} className="min-h-dvh animate-breathe">
      <div className="mb-8 grid gap-3">
        <Bone className="h-9 w-2/5" />
        <Bone className="h-5 w-3/5" />
      </div>
      <Shape />
    </div>
  );
}

const shapes = {
  feed: () => (
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_19rem] xl:gap-8">
      <div className="grid gap-4">
        <Bone className="h-11 w-72 max-w-full" />
        <Cards />
      </div>
      <Bone className="hidden h-96 xl:block" />
    </div>
  ),
  lines: () => (
    <div className="grid max-w-3xl gap-4">
      <Cards />
    </div>
  ),
  article: () => (
    <div className="grid max-w-3xl gap-6">
      <div className="flex gap-3">
        <Bone className="size-9 rounded-full" />
        <Bone className="h-9 w-48" />
      </div>
      <Lines />
      <Lines />
      <Bone className="h-32" />
    </div>
  ),
  form: () => (
    <div className="grid max-w-2xl gap-6">
      <Repeat times={4}>
        <div className="grid gap-2">
          <Bone className="h-5 w-40" />
          <Bone className="h-11" />
        </div>
      </Repeat>
      <Bone className="h-11 w-36" />
    </div>
  ),
  table: () => (
    <div className="grid gap-2">
      <Repeat times={8}>
        <Bone className="h-12" />
      </Repeat>
    </div>
  ),
  cards: () => (
    <div className="grid gap-4 sm:grid-cols-2">
      <Repeat times={4}>
        <div className="card card-padded grid min-h-40 content-start gap-3">
          <Lines />
        </div>
      </Repeat>
    </div>
  ),
  plain: () => (
    <div className="grid max-w-3xl gap-6">
      <Lines />
      <Lines />
    </div>
  ),
} satisfies Record<PageShape, () => ReactNode>;

function Cards() {
  return (
    <Repeat times={5}>
      <div className="card card-padded flex gap-4">
        <Bone className="h-16 w-14" />
        <Lines />
      </div>
    </Repeat>
  );
}

function Lines() {
  return (
    <div className="grid flex-1 content-start gap-2.5">
      <Bone className="h-5 w-3/4" />
      <Bone className="h-4" />
      <Bone className="h-4 w-5/6" />
    </div>
  );
}

function Repeat({ times, children }: { times: number; children: ReactNode }) {
  const places = Array.from({ length: times }, (_, place) => place);
  return places.map((place) => <Fragment key={place}>{children}</Fragment>);
}

function Bone({ className }: { className: string }) {
  return <div className={classNames("rounded-md bg-sunken forced-colors:border", className)} />;
}
