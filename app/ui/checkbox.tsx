/** A single yes, with its words as part of the target. */
import type { InputHTMLAttributes, ReactNode } from "react";

import { describedBy, FieldError } from "./field.tsx";

export interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "type"> {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
}

/** A native checkbox with label, hint and error; sends `value`, or "on". */
export function Checkbox({ name, id = name, label, hint, error, ...native }: CheckboxProps) {
  return (
    <div className={error ? "border-s-4 border-danger ps-4" : undefined}>
      <FieldError id={id} error={error} />
      <label htmlFor={id} className="flex min-h-11 items-start gap-3 py-2">
        <input
          {...native}
          type="checkbox"
          id={id}
          name={name}
          aria-describedby={describedBy(id, hint, error)}
          aria-invalid={error ? true : undefined}
          className="mt-0.5 size-5 shrink-0"
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${id}-hint`} className="ms-8 max-w-[60ch] text-sm text-ink-muted">
          {hint}
        </p>
      )}
    </div>
  );
}
