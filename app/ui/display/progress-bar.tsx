/** How much of something countable is done. */
import { useId } from "react";

export interface ProgressBarProps {
  label: string;
  value: number;
  max: number;
  /** "3 of 7 judged", heard and seen. */
  words: string;
  /** The label is only heard. */
  labelHidden?: boolean | undefined;
}

/** A line that fills along the reading direction; values outside nought to `max` are held at its ends. */
export function ProgressBar({ label, value, max, words, labelHidden }: ProgressBarProps) {
  const id = useId();
  const done = doneOf(value, max);
  return (
    <div className="grid gap-1.5">
      <p className="flex flex-wrap justify-between gap-x-4 text-sm">
        <span id={id} className={labelHidden ? "sr-only" : "font-semibold"}>
          {label}
        </span>
        <span className="text-ink-muted tabular-nums">{words}</span>
      </p>
      <div
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(done)}
        aria-valuetext={words}
        className="h-2.5 overflow-hidden rounded-full border border-line-strong bg-sunken"
      >
        <svg aria-hidden="true" className="block size-full rtl:-scale-x-100">
          <rect
            width={`${done}%`}
            height="100%"
            className="fill-accent forced-colors:fill-[Highlight]"
          />
        </svg>
      </div>
    </div>
  );
}

/** Percent done, between nought and a hundred. */
export function doneOf(value: number, max: number): number {
  if (!(max > 0 && value > 0)) return 0;
  return Math.round(Math.min(1, value / max) * 1000) / 10;
}
