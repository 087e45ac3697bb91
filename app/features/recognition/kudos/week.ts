/** Weeks from Monday to Sunday, in which allowances are counted. */
import { dayOf, endOfDay, shiftedDay, weekdayOf } from "#app/core/working-days.ts";

/** The Monday of the week that a moment is in, where the clocks show this time zone. */
export function weekOf(at: Date, timeZone: string): string {
  const day = dayOf(at, timeZone);
  return shiftedDay(day, 1 - weekdayOf(day));
}

/** When the week that begins on this Monday is over. */
export function endOfWeek(monday: string, timeZone: string): Date {
  return endOfDay(shiftedDay(monday, 6), timeZone);
}
