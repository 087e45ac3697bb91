/** How far something has come, and the thin line on top while a page is on its way. */
import { useNavigation } from "@remix-run/react";

export interface ProgressProps {
  id: string;
  label: string;
  value: number;
  max: number;
  /** The figure in words, such as "3 of 5". */
  text: string;
}

/** A labelled native progress bar. */
export function Progress({ id, label, value, max, text }: ProgressProps) {
  return (
    <div className="grid gap-1.5 text-sm">
      <div className="flex justify-between gap-4">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        <span className="text-ink-muted tabular-nums">{text}</span>
      </div>
      <progress id={id} value={value} max={max} className={bar}>
        {text}
      </progress>
    </div>
  );
}

/** Appears 100 ms after a navigation began and is only seen: the new page's title is what is heard. */
export function NavigationProgress() {
  const { state } = useNavigation();
  if (state === "idle") return null;
  return (
    <div
      aria-hidden="true"
      className="fixed inset-x-0 top-0 z-50 h-1 animate-arrive overflow-hidden bg-accent-soft [animation-delay:100ms] [animation-fill-mode:backwards]"
    >
      <div className="h-full w-1/3 animate-sweep bg-accent" />
    </div>
  );
}

const bar =
  "h-2 w-full appearance-none overflow-hidden rounded-full border-0 bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-accent forced-colors:border forced-colors:forced-color-adjust-none forced-colors:[&::-webkit-progress-value]:bg-[Highlight] forced-colors:[&::-moz-progress-bar]:bg-[Highlight]";
