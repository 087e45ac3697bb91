/** A time of day on a 24-hour clock, "14:30"; see date-field.tsx for what becomes of it in the browser. */
import type { DateFieldProps } from "./date-field.tsx";
import { Field } from "./field.tsx";
import { MomentControl, type MomentInputProps } from "./moment-control.tsx";
import { onDemand } from "./on-demand.tsx";

const { Part } = onDemand<MomentInputProps>(() => import("./aria/time-input.tsx"));

/** Asks for a time of day. */
export function TimeField({ defaultValue, min, max, disabled, ...field }: DateFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <MomentControl
          {...{ min, max, disabled, defaultValue }}
          type="time"
          control={control}
          labelId={`${control.id}-label`}
          Rich={Part}
        />
      )}
    </Field>
  );
}
