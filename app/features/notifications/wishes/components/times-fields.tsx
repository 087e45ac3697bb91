import { Checkbox } from "#app/ui/checkbox.tsx";
import type { Answers } from "#app/ui/form/answers.tsx";
import { AskChoice } from "#app/ui/form/ask.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { TimeField } from "#app/ui/time-field.tsx";
import { clockText } from "../wish.ts";

/** Quiet hours, and when what is gathered comes. */
export function TimesFields({ answers }: { answers: Answers }) {
  const t = useT();
  const days = useDays();
  return (
    <>
      <div>
        <Checkbox
          name="quiet"
          label={t("wishes.quiet")}
          hint={t("wishes.quietHint")}
          defaultChecked={answers.ticked("quiet")}
        />
        <div className="ms-8 mt-3 grid gap-4 sm:grid-cols-2">
          {(["quietFrom", "quietUntil"] as const).map((name) => (
            <TimeField
              key={name}
              name={name}
              label={t(`wishes.${name}`)}
              defaultValue={answers.value(name)}
              error={answers.error(name)}
            />
          ))}
        </div>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <AskChoice
          name="digestHour"
          label={t("wishes.digestHour")}
          options={Array.from({ length: 24 }, (_, hour) => ({
            value: String(hour),
            label: clockText(hour * 60),
          }))}
          answers={answers}
        />
        <AskChoice
          name="digestDay"
          label={t("wishes.digestDay")}
          options={days.map((label, day) => ({ value: String(day + 1), label }))}
          answers={answers}
        />
      </div>
    </>
  );
}

/** The days of the week from Monday, by their names. */
function useDays(): string[] {
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  // 5 January 2026 was a Monday.
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2026, 0, 5 + day)));
}
