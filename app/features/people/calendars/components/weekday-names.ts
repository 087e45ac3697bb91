import type { Language } from "#app/core/words.ts";
import { weekdays } from "#app/core/working-days.ts";

/** What the weekdays are called, from Monday on. */
export function weekdayNames(language: Language): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  // The fifth of January 1970 was a Monday.
  return weekdays.map((weekday) => format.format(new Date(Date.UTC(1970, 0, 4 + weekday))));
}
