import { Form } from "@remix-run/react";
import { wordedWeekday } from "#app/core/time.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import type { ClosedDay } from "../calendar.ts";

interface ClosedDaysProps {
  calendarId: string;
  days: readonly (ClosedDay & { readonly past: boolean })[];
}

/** Days that a calendar closes; those that are ticked can be opened again together. */
export function ClosedDays({ calendarId, days }: ClosedDaysProps) {
  const t = useT();
  const past = days.filter((one) => one.past);
  const coming = days.filter((one) => !one.past);
  if (days.length === 0) return <p className="text-ink-muted">{t("calendars.closedNone")}</p>;
  return (
    <Form
      method="post"
      action={`/admin/calendars/${calendarId}/closed-days/removal`}
      className="card card-padded grid gap-3"
    >
      <DayList days={coming} />
      {past.length > 0 && (
        <details>
          <summary className="list-item min-h-11 cursor-pointer list-inside py-2 font-semibold text-accent-ink">
            {t("calendars.past", { count: past.length })}
          </summary>
          <DayList days={past} />
        </details>
      )}
      <div>
        <Button>{t("calendars.remove")}</Button>
      </div>
    </Form>
  );
}

function DayList({ days }: { days: readonly ClosedDay[] }) {
  const t = useT();
  const language = useLanguage();
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,16rem),1fr))] gap-x-6">
      {days.map(({ day, name }) => (
        <li key={day}>
          <Checkbox
            name={`closed-${day}`}
            label={
              <>
                <span className="block">{name === "" ? t("calendars.nameless") : name}</span>
                <span className="block text-sm text-ink-muted">{wordedWeekday(day, language)}</span>
              </>
            }
          />
        </li>
      ))}
    </ul>
  );
}
