/**
 * Working days: days of a calendar as in "2031-05-17", of which some weekdays are worked and some days are closed. What
 * clocks do matters only where a moment becomes a day or a day ends.
 */
import { momentOf, wallClock } from "./wall-clock.ts";

/** When is worked. */
export interface WorkingCalendar {
  /** Weekdays; 1 is Monday. At least one. */
  readonly worked: readonly number[];
  /** Days on which nobody works whatever the weekday. */
  readonly closed: ReadonlySet<string>;
}

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** The day that a moment belongs to where the clocks show this time zone. */
export function dayOf(at: Date, timeZone: string): string {
  return wallClock(at, timeZone).slice(0, 10);
}

/** The moment at which a day is over in a time zone. */
export function endOfDay(day: string, timeZone: string): Date {
  return startOf(shiftedDay(day, 1), timeZone, "00:00");
}

/** The morning of a day in a time zone: when somebody may be told something. */
export function morningOf(day: string, timeZone: string): Date {
  return startOf(day, timeZone, "08:00");
}

/** Whether a text is a day that exists, of a year in four digits. */
export function isDay(text: string): boolean {
  if (!/^[12]\d{3}-\d\d-\d\d$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** Whether a day is worked. */
export function isWorked({ worked, closed }: WorkingCalendar, day: string): boolean {
  return worked.includes(weekdayOf(day)) && !closed.has(day);
}

/** The weekday of a day; 1 is Monday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The day that is so many days later, or earlier where it is less than nought. */
export function shiftedDay(day: string, by: number): string {
  const at = Date.parse(`${day}T00:00:00Z`) + by * 86_400_000;
  return new Date(at).toISOString().slice(0, 10);
}

/** The day that is so many working days after another, which itself does not count. */
export function addWorkingDays(calendar: WorkingCalendar, day: string, count: number): string {
  return walk(calendar, day, { count, step: 1 });
}

/** The day that is so many working days before another, which itself does not count. */
export function takeWorkingDays(calendar: WorkingCalendar, day: string, count: number): string {
  return walk(calendar, day, { count, step: -1 });
}

/** How many working days come after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(calendar: WorkingCalendar, from: string, to: string): number {
  let count = 0;
  for (let day = shiftedDay(from, 1); day <= to; day = shiftedDay(day, 1))
    if (isWorked(calendar, day)) count += 1;
  return count;
}

/** More days than any calendar closes one after the other. */
const farthest = 36_600;

function walk(
  calendar: WorkingCalendar,
  from: string,
  { count, step }: { readonly count: number; readonly step: 1 | -1 },
): string {
  let day = from;
  let left = count;
  for (let walked = 0; left > 0; walked += 1) {
    if (walked > farthest) throw new RangeError("The calendar has no working day for a century.");
    day = shiftedDay(day, step);
    if (isWorked(calendar, day)) left -= 1;
  }
  return day;
}

function startOf(day: string, timeZone: string, clock: string): Date {
  const at = momentOf(`${day}T${clock}`, timeZone);
  if (!at) throw new RangeError(`${day} is no day.`);
  return at;
}
