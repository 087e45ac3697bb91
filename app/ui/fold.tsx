import * as Chevron from "lucide-react/icons/chevron-down";
import type { DetailsHTMLAttributes } from "react";
import { forwardRef } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

interface FoldProps extends DetailsHTMLAttributes<HTMLDetailsElement> {
  label: string;
  /** How many things are folded away. */
  count?: number | undefined;
}

/** A part of a form that is seldom needed, folded away under its name; a native <details>, so it works without JavaScript. */
export const Fold = forwardRef<HTMLDetailsElement, FoldProps>(function Fold(
  { label, count, className, children, ...native },
  ref,
) {
  return (
    <details
      ref={ref}
      {...native}
      className={classNames(
        "group/fold rounded-md border border-line bg-sunken px-4 py-1",
        className,
      )}
    >
      <summary className="flex min-h-11 cursor-pointer items-center justify-between gap-2 py-2 font-semibold text-accent">
        {label}
        {count !== undefined && (
          <span className="ms-auto rounded-full bg-surface px-2 text-sm text-ink-muted tabular-nums">
            {count}
          </span>
        )}
        <Icon of={Chevron} className="shrink-0 transition-transform group-open/fold:rotate-180" />
      </summary>
      <div className="grid gap-3 pb-4">{children}</div>
    </details>
  );
});
