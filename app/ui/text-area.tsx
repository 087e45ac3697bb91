/** A longer answer; grows with its text where the browser can, and can always be dragged. */
import { forwardRef, type TextareaHTMLAttributes } from "react";

import { classNames } from "./class-names.ts";
import { controlLook } from "./text-input.tsx";

/** A native textarea with the house look; `rows` is its least height. */
export const TextArea = forwardRef<
  HTMLTextAreaElement,
  TextareaHTMLAttributes<HTMLTextAreaElement>
>(function TextArea({ className, ...native }, ref) {
  return (
    <textarea
      ref={ref}
      rows={4}
      {...native}
      className={classNames(
        controlLook,
        "field-sizing-content max-h-[70vh] min-h-[calc(4lh+1rem)] resize-y",
        className,
      )}
    />
  );
});
