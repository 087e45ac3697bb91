/** Grey shapes that hold the place of what is still on its way. */
import { classNames } from "./class-names.ts";

/** One shape; give it the size of what will stand there, so that nothing moves. */
export function Skeleton({ className = "h-4 w-full" }: { className?: string | undefined }) {
  return (
    <span
      aria-hidden="true"
      className={classNames("block animate-breathe rounded-sm bg-line", className)}
    />
  );
}

/** Lines of a text; `label` tells screen readers what is being waited for. */
export function SkeletonText({ lines = 3, label }: { lines?: number; label: string }) {
  return (
    <div aria-busy="true" className="grid w-full gap-3">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} className={line === lines - 1 ? "h-4 w-2/3" : "h-4 w-full"} />
      ))}
    </div>
  );
}

/** A list row with a square at its start, as tall as a row of real content. */
export function SkeletonRow() {
  return (
    <div className="flex gap-4 rounded-lg border border-line bg-surface p-4 sm:p-5">
      <Skeleton className="h-16 w-14 shrink-0" />
      <div className="grid min-w-0 flex-1 content-start gap-3">
        <Skeleton className="h-5 w-3/4" />
        <Skeleton />
        <Skeleton className="h-4 w-1/2" />
      </div>
    </div>
  );
}
