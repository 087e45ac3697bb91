import { DateTimeField } from "#app/ui/date-field.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { MessageKey } from "#app/core/words.ts";
import type { SectionForm } from "./section-form.ts";

interface Moment {
  /** Of the field. */
  readonly name: string;
  readonly label: MessageKey;
}

interface TimeSpanProps {
  readonly form: SectionForm;
  readonly from: Moment;
  readonly to: Moment;
}

/** When something begins and ends: side by side where both have room, also with larger text. */
export function TimeSpan({ form, from, to }: TimeSpanProps) {
  const t = useT();
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,16rem),1fr))] gap-4">
      {[from, to].map(({ name, label }) => (
        <DateTimeField
          key={name}
          name={name}
          label={t(label)}
          defaultValue={form.value(name)}
          error={form.error(name)}
        />
      ))}
    </div>
  );
}
