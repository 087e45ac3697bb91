/**
 * What a clock on the wall shows, as forms send it ("2026-03-09T14:30"), and the moment that is, in a time zone.
 */

/** What the clocks of a time zone show at a moment. */
export function wallClock(at: Date, timeZone: string): string {
  const parts = new Map(
    clock(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}

/**
 * The moment at which the clocks of a time zone show this; null when it is no date and time. An hour that is
 * skipped in spring is read as the one after it, and of the hour that comes twice in autumn the first is meant.
 */
export function momentOf(shown: string, timeZone: string): Date | null {
  const asUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(shown) ? Date.parse(`${shown}:00Z`) : NaN;
  // Date.parse takes the 30th of February for the 2nd of March.
  if (Number.isNaN(asUtc) || !new Date(asUtc).toISOString().startsWith(shown)) return null;
  const dayBefore = asUtc - offset(asUtc - day, timeZone);
  const dayAfter = asUtc - offset(asUtc + day, timeZone);
  const exact = [dayBefore, dayAfter].find(
    (moment) => wallClock(new Date(moment), timeZone) === shown,
  );
  return new Date(exact ?? dayBefore);
}

const day = 86_400_000;

/** How far the zone is ahead of UTC at a moment, in milliseconds. */
function offset(at: number, timeZone: string): number {
  const minute = Math.floor(at / 60_000) * 60_000;
  return Date.parse(`${wallClock(new Date(minute), timeZone)}:00Z`) - minute;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clock(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  clocks.set(timeZone, made);
  return made;
}
