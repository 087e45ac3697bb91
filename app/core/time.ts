import { locales, type Language } from "./words.ts";

const units = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

/** "3 hours ago", in the reader's language, seen from `now`. */
export function relativeTime(at: Date, now: Date, language: Language): string {
  const seconds = Math.round((at.getTime() - now.getTime()) / 1000);
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? ["second", 1];
  const format = relativeFormat(language);
  return unit === "second"
    ? format.format(0, "second")
    : format.format(Math.trunc(seconds / size), unit);
}

/** "in 9 days": like relativeTime, but of what is waited for, in days where others would say weeks. */
export function timeUntil(at: Date, now: Date, language: Language): string {
  const days = Math.trunc((at.getTime() - now.getTime()) / 86_400_000);
  if (days < 1 || days > countedDays) return relativeTime(at, now, language);
  return relativeFormat(language).format(days, "day");
}

const countedDays = 60;

/** Day and time in the organisation's time zone. */
export function absoluteTime(at: Date, timeZone: string, language: Language): string {
  return absoluteFormat(language, timeZone).format(at);
}

/** "March 2026", in the organisation's time zone. */
export function monthOf(at: Date, timeZone: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    month: "long",
    year: "numeric",
    timeZone,
  });
  return format.format(at);
}

/** "17 May 2026", of a day as in 2026-05-17. */
export function wordedDay(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** "17 May", of a day as in 2026-05-17, and "17 May 2026" in any year but the one given: for lists. */
export function shortDay(day: string, language: Language, year: number): string {
  const hasYear = !day.startsWith(String(year));
  return dayFormat(language, hasYear).format(new Date(`${day}T00:00:00Z`));
}

/** "Sunday, 17 May 2026", of a day as in 2026-05-17. */
export function wordedWeekday(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: "full", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}

// Intl's formatters cost tens of microseconds to make: a feed page would make forty.
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();
const absoluteFormats = new Map<string, Intl.DateTimeFormat>();
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function relativeFormat(language: Language): Intl.RelativeTimeFormat {
  const known = relativeFormats.get(language);
  if (known) return known;
  const made = new Intl.RelativeTimeFormat(locales[language], { numeric: "auto" });
  relativeFormats.set(language, made);
  return made;
}

function absoluteFormat(language: Language, timeZone: string): Intl.DateTimeFormat {
  const key = `${language} ${timeZone}`;
  const known = absoluteFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales[language], {
    dateStyle: "long",
    timeStyle: "short",
    timeZone,
  });
  absoluteFormats.set(key, made);
  return made;
}

function dayFormat(language: Language, hasYear: boolean): Intl.DateTimeFormat {
  const key = `${language} ${String(hasYear)}`;
  const known = dayFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales[language], {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
    ...(hasYear && { year: "numeric" }),
  });
  dayFormats.set(key, made);
  return made;
}

/** The month of a day, as short as it goes: "Nov 2031". */
export function shortMonth(day: string, language: Language): string {
  const at = new Date(`${day.slice(0, 7)}-15T12:00:00Z`);
  const format = { month: "short", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(locales[language], format).format(at);
}
