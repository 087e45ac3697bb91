/** One colour out of several, or another of one's own. */
import type { ReactNode } from "react";
import { describedBy, FieldError, FieldHint } from "./field.tsx";
import { Swatch } from "./swatch.tsx";

export interface SwatchOption {
  value: string;
  label: string;
  /** #rrggbb; left out while it is not known. */
  colour?: string | undefined;
}

export interface SwatchGroupProps {
  /** Also the group's id; error summaries link to it and land on the first choice. */
  name: string;
  legend: ReactNode;
  options: readonly SwatchOption[];
  value: string;
  onChoose: (value: string) => void;
  hint?: ReactNode;
  error?: ReactNode;
}

/** A fieldset of native radio buttons, each with its colour. */
export function SwatchGroup({
  name,
  legend,
  options,
  hint,
  error,
  value,
  onChoose,
}: SwatchGroupProps) {
  return (
    <fieldset
      aria-describedby={describedBy(name, hint, error)}
      className={error ? "border-s-4 border-danger ps-4" : undefined}
    >
      <legend className="mb-1 font-semibold">{legend}</legend>
      <FieldHint id={name} hint={hint} />
      <FieldError id={name} error={error} />
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-3 xl:grid-cols-4">
        {options.map((option, index) => (
          <label
            key={option.value}
            className="flex min-h-11 min-w-0 items-center gap-2.5 rounded-md border border-line bg-surface px-3 py-2 transition-colors has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent-ink hover:border-line-strong"
          >
            <input
              type="radio"
              id={index === 0 ? name : `${name}-${String(index)}`}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => {
                onChoose(option.value);
              }}
              className="size-5 shrink-0"
            />
            {option.colour && <Swatch colour={option.colour} />}
            <span className="min-w-0">{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
