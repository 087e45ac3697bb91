/** Weeks from Monday to Sunday, in which allowances are counted. */
import { dayOf, endOfDay, weekdayOf } from "#app/core/working-days.ts";

/** The Monday of the week that a moment is in, where the clocks show this time zone. */
export function weekOf(at: Date, timeZone: string): string {
  const day = dayOf(at, timeZone);
  return shifted(day, 1 - weekdayOf(day));
}

/** When the week that begins on this Monday is over. */
export function endOfWeek(monday: string, timeZone: string): Date {
  return endOfDay(shifted(monday, 6), timeZone);
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}
