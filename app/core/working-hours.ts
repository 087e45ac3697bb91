/**
 * Working hours: on each worked day eight, from nine to seventeen by the clocks of a time zone. Calendars say which days
 * are worked, not from when to when, so that every unit is measured alike.
 */
import { momentOf } from "./wall-clock.ts";
import { dayOf, isWorked, shiftedDay, type WorkingCalendar } from "./working-days.ts";

/** When a working day begins and ends, and how many hours it has. */
export const workingDay = { begins: "09:00", ends: "17:00", hours: 8 } as const;

/** The working hours from one moment to another, parts of an hour included; 0 when it is not later. */
export function workingHoursBetween(
  calendar: WorkingCalendar,
  { from, to, timeZone }: { readonly from: Date; readonly to: Date; readonly timeZone: string },
): number {
  const last = dayOf(to, timeZone);
  let milliseconds = 0;
  for (let day = dayOf(from, timeZone); day <= last; day = shiftedDay(day, 1))
    if (isWorked(calendar, day)) milliseconds += workedOn(day, { from, to, timeZone });
  return milliseconds / 3_600_000;
}

function workedOn(
  day: string,
  { from, to, timeZone }: { readonly from: Date; readonly to: Date; readonly timeZone: string },
): number {
  const begins = momentOf(`${day}T${workingDay.begins}`, timeZone)?.getTime() ?? 0;
  const ends = momentOf(`${day}T${workingDay.ends}`, timeZone)?.getTime() ?? 0;
  return Math.max(0, Math.min(ends, to.getTime()) - Math.max(begins, from.getTime()));
}
