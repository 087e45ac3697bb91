import { Checkbox } from "#app/ui/checkbox.tsx";
import type { SectionForm } from "./section-form.ts";

interface TicksProps<Value extends string> {
  list: string;
  legend: string;
  hint: string;
  values: readonly Value[];
  label: (value: Value) => string;
  form: SectionForm;
}

/** Several out of a few, all of them in sight. */
export function Ticks<Value extends string>(props: TicksProps<Value>) {
  const { list, legend, hint, values, label, form } = props;
  return (
    <fieldset id={list} tabIndex={-1} aria-describedby={`${list}-hint`}>
      <legend className="mb-1 font-semibold">{legend}</legend>
      <p id={`${list}-hint`} className="mb-1 max-w-[60ch] text-sm text-ink-muted">
        {hint}
      </p>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {values.map((value) => (
          <Checkbox
            key={value}
            name={`${list}.${value}`}
            label={label(value)}
            defaultChecked={form.ticked(`${list}.${value}`)}
          />
        ))}
      </div>
    </fieldset>
  );
}
