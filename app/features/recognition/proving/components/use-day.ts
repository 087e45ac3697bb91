import { wordedDay } from "#app/core/time.ts";
import { dayOf } from "#app/core/working-days.ts";
import { useLanguage, useTimeZone } from "#app/ui/language/language.tsx";

/** Words for the day of a moment, by the organisation's clocks: an award is a matter of days. */
export function useDay(): (at: string) => string {
  const language = useLanguage();
  const timeZone = useTimeZone();
  return (at) => wordedDay(dayOf(new Date(at), timeZone), language);
}
