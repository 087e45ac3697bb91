/** One choice out of a list too long for radio buttons. */
import * as ChevronDown from "lucide-react/icons/chevron-down";
import { forwardRef, type SelectHTMLAttributes } from "react";

import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import { controlLook } from "./text-input.tsx";

/** A choice; `depth` indents it under the choices before it, as in a tree. */
export interface Option {
  value: string;
  label: string;
  depth?: number | undefined;
}

export interface SelectProps extends SelectHTMLAttributes<HTMLSelectElement> {
  options: readonly Option[];
  /** Text of the empty first choice; without it there is none. */
  placeholder?: string | undefined;
}

/** A native select with the house look. */
export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(
  { options, placeholder, className, ...native },
  ref,
) {
  return (
    <span className="relative block">
      <select
        ref={ref}
        {...native}
        className={classNames(controlLook, "appearance-none truncate pe-10", className)}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {indented(option)}
          </option>
        ))}
      </select>
      <Icon
        of={ChevronDown}
        className="pointer-events-none absolute inset-e-3 top-1/2 -translate-y-1/2"
      />
    </span>
  );
});

function indented({ label, depth = 0 }: Option): string {
  return `${"\u2003".repeat(depth)}${label}`;
}
