import { useLayoutEffect, useRef } from "react";
import { DateInput, DateSegment } from "react-aria-components";

import { classNames } from "../class-names.ts";
import type { TakenControl } from "../native-control.tsx";

/** Day, month, year, hour and minute, each typed or turned with the arrows. */
export function Segments({ taken }: { taken: TakenControl<HTMLInputElement> }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    taken.onTaken(() => box.current?.querySelector<HTMLElement>("[role=spinbutton]")?.focus());
    // Once, when it appears.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <DateInput ref={box} className="flex min-w-0 flex-1 items-center px-3 py-2">
      {(segment) => <DateSegment segment={segment} className={segmentLook} />}
    </DateInput>
  );
}

/** The box around the segments, as wide as the native field it stands in for. */
export function boxLook(width: string): string {
  return classNames(
    "flex min-h-11 w-full rounded-md border border-line-strong bg-surface text-base text-ink transition-colors data-disabled:bg-sunken data-disabled:text-ink-muted data-focus-within:outline-3 data-focus-within:outline-offset-2 data-focus-within:outline-focus data-hovered:border-accent data-invalid:border-2 data-invalid:border-danger",
    width,
  );
}

const segmentLook =
  "rounded-sm px-0.5 outline-none data-focused:bg-accent data-focused:text-on-accent data-placeholder:text-ink-muted data-focused:data-placeholder:text-on-accent forced-colors:data-focused:bg-[Highlight] forced-colors:data-focused:text-[HighlightText] forced-colors:forced-color-adjust-none";
