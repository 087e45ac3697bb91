/** Sets or withdraws one's own mark on something and shows how many have set theirs. */
import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from "react";

import { classNames } from "./class-names.ts";

export interface ToggleCountButtonProps extends Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  "children"
> {
  pressed: boolean;
  /** Already formatted; what stands in for it while the count is hidden. */
  count: ReactNode;
  /** The whole accessible name, count included; what is pressed is said by aria-pressed. */
  label: string;
  /** Visible word under or beside the count; must occur in `label`. */
  caption?: string | undefined;
  pending?: boolean | undefined;
  /** Why it cannot be pressed; shown as a tooltip and read out. It stays reachable by keyboard. */
  refusal?: string | undefined;
  /** "tall" stands at the start of a list row, "wide" stands alone. */
  shape?: "tall" | "wide" | undefined;
}

/** A submit button for a form whose hidden field says what to set, so that it works without JavaScript. */
export function ToggleCountButton({
  pressed,
  count,
  label,
  caption,
  pending = false,
  refusal,
  shape = "tall",
  className,
  onClick,
  ...native
}: ToggleCountButtonProps) {
  return (
    <button
      type="submit"
      {...native}
      onClick={refusal || pending ? swallow : onClick}
      aria-disabled={refusal !== undefined || undefined}
      title={refusal}
      aria-pressed={pressed}
      aria-busy={pending || undefined}
      aria-label={refusal ? `${label}. ${refusal}` : label}
      className={classNames(look, shapes[shape], className)}
    >
      <Crest />
      <span aria-hidden="true">{count}</span>
      {caption && (
        <span aria-hidden="true" className={shape === "tall" ? "text-xs font-medium" : ""}>
          {caption}
        </span>
      )}
    </button>
  );
}

const look =
  "group/toggle relative inline-flex shrink-0 items-center justify-center rounded-md border border-line-strong bg-surface font-semibold text-ink transition-colors select-none not-aria-disabled:hover:border-accent not-aria-disabled:hover:bg-accent-soft not-aria-disabled:hover:text-accent-ink not-aria-disabled:active:scale-95 aria-disabled:cursor-not-allowed aria-disabled:border-line aria-disabled:bg-transparent aria-disabled:text-ink-muted pressed:border-accent pressed:bg-accent pressed:text-on-accent pressed:hover:bg-accent-strong pressed:hover:text-on-accent waiting:cursor-progress forced-colors:pressed:bg-[Highlight] forced-colors:pressed:forced-color-adjust-none forced-colors:pressed:text-[HighlightText]";

const shapes = {
  tall: "min-h-16 min-w-14 flex-col gap-0.5 px-2 py-1.5 leading-tight",
  wide: "min-h-12 max-w-full flex-wrap gap-2 px-4 py-2",
};

function Crest() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className="size-5 shrink-0 transition-transform group-not-aria-disabled/toggle:group-hover/toggle:-translate-y-0.5 group-waiting/toggle:animate-breathe"
    >
      <path d="M4 15c3.2 0 4.4-7 8-7s4.8 7 8 7" />
      <path
        d="M6 19.5c2.4 0 3.3-4 6-4s3.6 4 6 4"
        className="opacity-0 group-pressed/toggle:opacity-100"
      />
    </svg>
  );
}

function swallow(event: MouseEvent) {
  event.preventDefault();
}
