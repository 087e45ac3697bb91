import { Form } from "@remix-run/react";
import { weekdays } from "#app/core/working-days.ts";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Mistakes, type Answers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { weekdayNames } from "./weekday-names.ts";

interface WeekFormProps {
  answers: Answers;
  /** A unit may take the working days of the one above. */
  ofUnit: boolean;
}

/** Which weekdays are worked. */
export function WeekForm({ answers, ofUnit }: WeekFormProps) {
  const t = useT();
  const names = weekdayNames(useLanguage());
  return (
    <Form method="post" noValidate className="card card-padded">
      <Stack>
        <Mistakes answers={answers} />
        {ofUnit && (
          <RadioGroup
            name="source"
            legend={t("calendars.source")}
            defaultValue={answers.value("source")}
            options={[
              { value: "above", label: t("calendars.sourceAbove") },
              { value: "own", label: t("calendars.sourceOwn") },
            ]}
          />
        )}
        <fieldset>
          <legend className="font-semibold">
            {t(ofUnit ? "calendars.weekdays" : "calendars.weekLead")}
          </legend>
          <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,9rem),1fr))] gap-x-4">
            {weekdays.map((weekday) => (
              <Checkbox
                key={weekday}
                name={`day${String(weekday)}`}
                label={names[weekday - 1]}
                error={weekday === 1 ? answers.error("day1") : undefined}
                defaultChecked={answers.ticked(`day${String(weekday)}`)}
              />
            ))}
          </div>
        </fieldset>
        {ofUnit && (
          <Checkbox
            name="ignoresAbove"
            label={t("calendars.ignoresAbove")}
            hint={t("calendars.ignoresAboveHint")}
            defaultChecked={answers.ticked("ignoresAbove")}
          />
        )}
        <div>
          <Submit variant="primary">{t("calendars.save")}</Submit>
        </div>
      </Stack>
    </Form>
  );
}
