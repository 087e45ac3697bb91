/**
 * One choice out of many, found by typing. On the server and without JavaScript it is a native select with the
 * same options; in the browser it is one until the richer control has been fetched, which is of the same size.
 */
import { useState } from "react";

import { Field, type ControlProps, type FieldProps } from "./field.tsx";
import type { FindLater } from "./find-later.ts";
import { NativeControl, useNativeControl, type TakenControl } from "./native-control.tsx";
import { onDemand } from "./on-demand.tsx";
import { Select, type Option } from "./select.tsx";

interface Choosing {
  /** All of them; with `search`, those to begin with, which is what there is without JavaScript. */
  options: readonly Option[];
  /** Finds options elsewhere, on the server for instance, by what is typed. */
  search?: FindLater<readonly Option[]> | undefined;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
}

export interface ComboboxProps extends Omit<FieldProps, "children">, Choosing {
  defaultValue?: string | undefined;
}

export interface ComboboxInputProps extends Choosing {
  control: ControlProps;
  labelId: string;
  taken: TakenControl<HTMLSelectElement>;
  /** Takes what was chosen into the native control, which may not have it yet. */
  onChoose: (option: Option | null) => void;
}

const { Part } = onDemand<ComboboxInputProps>(() => import("./aria/combobox-input.tsx"));

/** A whole field; sends the chosen option's value under `name`, or nothing chosen as "". */
export function Combobox({
  options,
  search,
  placeholder,
  disabled,
  defaultValue,
  ...field
}: ComboboxProps) {
  return (
    <Field {...field}>
      {(control) => (
        <Choice
          control={control}
          labelId={`${control.id}-label`}
          options={options}
          search={search}
          placeholder={placeholder}
          disabled={disabled}
          defaultValue={defaultValue}
        />
      )}
    </Field>
  );
}

function Choice({
  defaultValue,
  ...choice
}: Omit<ComboboxInputProps, "taken" | "onChoose"> & Pick<ComboboxProps, "defaultValue">) {
  const { control, options, placeholder, disabled } = choice;
  const native = useNativeControl<HTMLSelectElement>();
  const [found, setFound] = useState<Option | null>(null);
  const isNew = found && !options.some(({ value }) => value === found.value);
  return (
    <NativeControl
      isTaken={native.isTaken}
      native={
        <Select
          {...control}
          {...native.control}
          disabled={disabled}
          options={isNew ? [...options, found] : options}
          placeholder={placeholder ?? ""}
          defaultValue={defaultValue}
        />
      }
      rich={<Part {...choice} taken={native.taken} onChoose={setFound} />}
    />
  );
}
