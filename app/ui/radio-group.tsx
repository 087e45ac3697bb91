/** One choice out of a few, all of them in sight. */
import type { ReactNode } from "react";

import { describedBy, FieldError, FieldHint, Mark } from "./field.tsx";

/** One choice; its hint is read with it. */
export interface RadioOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** A small picture of the choice; tiles only. */
  picture?: ReactNode;
}

export interface RadioGroupProps {
  /** Also the group's id unless `id` is given; error summaries link to it and land on the first choice. */
  name: string;
  id?: string | undefined;
  legend: ReactNode;
  options: readonly RadioOption[];
  defaultValue?: string | undefined;
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean | undefined;
  mark?: string | undefined;
  /** Side by side where there is room. */
  inline?: boolean | undefined;
  /** Each choice a surface of its own, side by side where there is room. */
  tiles?: boolean | undefined;
}

/** A fieldset of native radio buttons. */
export function RadioGroup(props: RadioGroupProps) {
  const { name, id = name, legend, options, hint, error, mark } = props;
  return (
    <fieldset
      aria-describedby={describedBy(id, hint, error)}
      className={error ? "border-s-4 border-danger ps-4" : undefined}
    >
      <legend className="mb-1 font-semibold">
        {legend} <Mark text={mark} />
      </legend>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      <div className={arrangement(props)}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            id={index === 0 ? id : `${id}-${option.value}`}
            option={option}
            group={props}
          />
        ))}
      </div>
    </fieldset>
  );
}

function arrangement({ inline, tiles }: RadioGroupProps): string {
  if (tiles) return "mt-2 grid gap-3 md:auto-cols-[minmax(0,1fr)] md:grid-flow-col";
  return inline ? "flex flex-wrap gap-x-3 sm:gap-x-6" : "grid gap-1";
}

function Choice({
  id,
  option,
  group,
}: {
  id: string;
  option: RadioOption;
  group: RadioGroupProps;
}) {
  return (
    <div className={group.tiles ? "tile" : undefined}>
      {option.picture}
      <label htmlFor={id} className="flex min-h-11 min-w-11 items-start gap-3 py-2">
        <input
          type="radio"
          id={id}
          name={group.name}
          value={option.value}
          defaultChecked={group.defaultValue === option.value}
          required={group.required}
          aria-describedby={option.hint ? `${id}-choice` : undefined}
          className="mt-0.5 size-5 shrink-0"
        />
        <span>{option.label}</span>
      </label>
      {option.hint && (
        <p id={`${id}-choice`} className="-mt-1 ms-8 max-w-[60ch] pb-1 text-sm text-ink-muted">
          {option.hint}
        </p>
      )}
    </div>
  );
}
