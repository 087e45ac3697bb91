import { organisation } from "#prisma/seed/demo/organisation.ts";

export const minute = 60_000;
export const day = 24 * 60 * minute;
const opens = 7.5 * 60 * minute;
const closes = 18.5 * 60 * minute;
export const minutesPerWorkingDay = (closes - opens) / minute;

/** The moment in a working day, that many days before the day of `now`; a weekend becomes the Friday before. */
export function workingMoment(now: Date, daysAgo: number, fractionOfDay: number): Date {
  const midnight = startOfDay(wallClock(now)) - daysAgo * day;
  return instant(lastWorkingDay(midnight) + opens + fractionOfDay * (closes - opens));
}

/** The moment when that many working minutes have passed after `start`. */
export function afterWorkingMinutes(start: Date, minutes: number): Date {
  let wall = enterWorkingTime(wallClock(start));
  let left = minutes * minute;
  for (;;) {
    const today = startOfDay(wall) + closes - wall;
    if (left < today) return instant(wall + left);
    left -= today;
    wall = enterWorkingTime(startOfDay(wall) + day);
  }
}

/** Whether the organisation's offices are shut on that day. */
export function isWeekend(at: Date): boolean {
  return isWeekendWall(wallClock(at));
}

// A wall clock is kept as milliseconds, as if the organisation's time zone were UTC.
const formatter = new Intl.DateTimeFormat("en-GB", {
  timeZone: organisation.timeZone,
  hourCycle: "h23",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
});

function wallClock(at: Date): number {
  const parts = new Map(formatter.formatToParts(at).map((part) => [part.type, Number(part.value)]));
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const date = Date.UTC(read("year"), read("month") - 1, read("day"));
  const seconds = read("hour") * 3600 + read("minute") * 60 + read("second");
  return date + seconds * 1000 + at.getUTCMilliseconds();
}

function instant(wall: number): Date {
  const guess = new Date(wall - offsetAt(wall));
  return new Date(wall - offsetAt(guess.getTime()));
}

function offsetAt(time: number): number {
  return wallClock(new Date(time)) - time;
}

function enterWorkingTime(wall: number): number {
  const midnight = startOfDay(wall);
  if (isWeekendWall(wall) || wall - midnight >= closes) return enterWorkingTime(midnight + day);
  return Math.max(wall, midnight + opens);
}

function lastWorkingDay(midnight: number): number {
  return isWeekendWall(midnight) ? lastWorkingDay(midnight - day) : midnight;
}

function startOfDay(wall: number): number {
  return Math.floor(wall / day) * day;
}

function isWeekendWall(wall: number): boolean {
  return [0, 6].includes(new Date(wall).getUTCDay());
}
