import type { Language } from "#app/core/words.ts";

const [second, hour, day] = [1_000, 3_600_000, 86_400_000];

/** "12d 04:13:22", of milliseconds that are left; the last second that has begun counts. */
export function timeLeft(milliseconds: number, language: Language): string {
  const left = Math.ceil(Math.max(milliseconds, 0) / second) * second;
  const days = Math.floor(left / day);
  const clock = [Math.floor((left % day) / hour), minutesOf(left), (left / second) % 60];
  const digits = clock.map((part) => String(part).padStart(2, "0")).join(":");
  return days === 0 ? digits : `${daysText(days, language)} ${digits}`;
}

function minutesOf(left: number): number {
  return Math.floor((left % hour) / (60 * second));
}

function daysText(days: number, language: Language): string {
  const format = { style: "unit", unit: "day", unitDisplay: "narrow" } as const;
  return new Intl.NumberFormat(language, format).format(days);
}
