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
  /** Without a box of its own, for a place that has one. */
  plain?: boolean | undefined;
}

/** A native select with the house look. */
export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(
  { options, placeholder, plain = false, className, ...native },
  ref,
) {
  return (
    <span className={classNames("relative block min-w-0 flex-1", plain && "max-sm:-mt-5")}>
      <select
        ref={ref}
        {...native}
        className={classNames(plain ? plainLook : boxLook, "appearance-none truncate", className)}
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
        className={classNames(
          "pointer-events-none absolute top-1/2 -translate-y-1/2",
          plain ? "inset-e-2" : "inset-e-3",
        )}
      />
    </span>
  );
});

const boxLook = `${controlLook} pe-10`;
/** For a control in a box that holds its label too. On phones that stands above it: the whole of both is pressed. */
export const plainLook =
  "block min-h-9 w-full rounded-md bg-transparent ps-3 pe-8 font-medium text-ink max-sm:min-h-14 max-sm:pt-5";

function indented({ label, depth = 0 }: Option): string {
  return `${"\u2003".repeat(depth)}${label}`;
}
