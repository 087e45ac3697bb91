/** Sets or withdraws one's own mark on something and shows how many have set theirs. */
import { useState, type ButtonHTMLAttributes, type MouseEvent } from "react";

import { classNames } from "./class-names.ts";

export interface ToggleCountButtonProps extends Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  "children"
> {
  pressed: boolean;
  /** Already formatted; what stands in for it while the count is hidden. */
  count: string;
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
      className={classNames("toggle", `toggle-${shape}`, className)}
    >
      <Crest />
      <Count count={count} />
      {caption && <span aria-hidden="true">{caption}</span>}
    </button>
  );
}

/** A count that has changed since the page came slips into its place. */
function Count({ count }: { count: string }) {
  const [first] = useState(count);
  return (
    <span key={count} aria-hidden="true" className={count === first ? "" : "toggle-count-moved"}>
      {count}
    </span>
  );
}

// One rising wave for "not yet"; the stylesheet shows the second once pressed.
function Crest() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
      <path d="M4 15c3.2 0 4.4-7 8-7s4.8 7 8 7" />
      <path d="M6 19.5c2.4 0 3.3-4 6-4s3.6 4 6 4" />
    </svg>
  );
}

function swallow(event: MouseEvent) {
  event.preventDefault();
}
