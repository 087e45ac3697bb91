/**
 * A day, or a day and a time, in the organisation's time zone. On the server, without JavaScript and under a
 * thumb it is the browser's own field; with a mouse or keyboard it becomes one that is written as the language
 * writes dates, with a calendar, of the same size. Both send the same: "2026-03-09" or "2026-03-09T14:30".
 */
import type { ReactNode } from "react";

import { Field, type FieldProps } from "./field.tsx";
import { useT, useTimeZone } from "./language/language.tsx";
import { MomentControl } from "./moment-control.tsx";
import { onDemand } from "./on-demand.tsx";
import type { MomentInputProps } from "./moment-control.tsx";

export interface DateFieldProps extends Omit<FieldProps, "children"> {
  /** As it is sent. */
  defaultValue?: string | undefined;
  /** The first and the last that may be chosen, written likewise. */
  min?: string | undefined;
  max?: string | undefined;
  disabled?: boolean | undefined;
}

const { Part } = onDemand<MomentInputProps>(() => import("./aria/date-input.tsx"));

/** Asks for a day. */
export function DateField(props: DateFieldProps) {
  return <AsField {...props} type="date" />;
}

/** Asks for a day and a time, and says in which time zone. */
export function DateTimeField({ hint, ...props }: DateFieldProps) {
  const t = useT();
  const zone = useTimeZone();
  const inZone: ReactNode = (
    <>
      {hint} {t("ui.inTimeZone", { zone: zone.replaceAll("_", " ") })}
    </>
  );
  return <AsField {...props} hint={inZone} type="datetime-local" />;
}

function AsField({
  type,
  defaultValue,
  min,
  max,
  disabled,
  ...field
}: DateFieldProps & Pick<MomentInputProps, "type">) {
  return (
    <Field {...field}>
      {(control) => (
        <MomentControl
          {...{ type, min, max, disabled, defaultValue }}
          control={control}
          labelId={`${control.id}-label`}
          Rich={Part}
        />
      )}
    </Field>
  );
}
