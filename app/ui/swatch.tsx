/** A colour that is data, not look: drawn, because the page's rules allow no style of its own to an element. */
import { classNames } from "./class-names.ts";

/** Decorative: the colour's name or code stands beside it. */
export function Swatch({ colour, className }: { colour: string; className?: string | undefined }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={classNames("size-6 shrink-0 forced-color-adjust-none", className)}
    >
      <rect
        x="1"
        y="1"
        width="22"
        height="22"
        rx="6"
        fill={colour}
        className="stroke-line-strong"
      />
    </svg>
  );
}
