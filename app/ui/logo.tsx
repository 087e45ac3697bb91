/** The product's own mark: a swell that rises from a calm line. */
import { classNames } from "./class-names.ts";

/** Decorative, square, in the accent's colours; a name stands beside it. */
export function Logo({ className }: { className?: string | undefined }) {
  return (
    <svg
      viewBox="0 0 32 32"
      aria-hidden="true"
      className={classNames("size-8 shrink-0", className)}
    >
      <rect width="32" height="32" rx="8" className="fill-accent" />
      <g fill="none" strokeWidth="2.6" strokeLinecap="round" className="stroke-on-accent">
        <path d="M5 17c5.5 0 6-9 11-9s5.5 9 11 9" />
        <path d="M5 21.5c5.5 0 6.5-6 11-6s5.5 6 11 6" className="opacity-75" />
        <path d="M5 26c5.5 0 7-3 11-3s5.5 3 11 3" className="opacity-50" />
      </g>
    </svg>
  );
}
