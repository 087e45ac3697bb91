/** A single-line answer. Also holds the look every box-shaped control has. */
import { forwardRef, type InputHTMLAttributes } from "react";

import { classNames } from "./class-names.ts";

/** Classes of a box one types or chooses in; 16 px text, so that phones do not zoom on focus. */
export const controlLook =
  "block w-full min-h-11 rounded-md border border-line-strong bg-surface px-3 py-2 text-base text-ink transition-colors hover:border-accent aria-invalid:border-2 aria-invalid:border-danger disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-muted";

/** A native input with the house look; every native attribute passes through. */
export const TextInput = forwardRef<HTMLInputElement, InputHTMLAttributes<HTMLInputElement>>(
  function TextInput({ className, ...native }, ref) {
    return (
      <input ref={ref} type="text" {...native} className={classNames(controlLook, className)} />
    );
  },
);
