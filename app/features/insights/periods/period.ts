/**
 * Periods: whole weeks from Monday to Sunday (ISO 8601), whole months, and runs of either that follow on each other, by
 * the organisation's calendar. A period is closed once its last day is over there. Only counts of ideas may be asked of
 * the week or month that is running.
 */
import { shiftedDay, weekdayOf } from "#app/core/working-days.ts";
import type { Span } from "./span.ts";

export const grains = ["week", "month"] as const;
export type Grain = (typeof grains)[number];

/** So many weeks or months that follow on each other, from the one that begins on this day. */
export interface Period {
  readonly grain: Grain;
  readonly count: number;
  /** A Monday, or the first of a month. */
  readonly from: string;
}

/** The presets, by their names in addresses; each is of the last closed weeks or months, or of the one that runs. */
export const presets = {
  "last-week": { grain: "week", count: 1, isRunning: false },
  "last-4-weeks": { grain: "week", count: 4, isRunning: false },
  "last-13-weeks": { grain: "week", count: 13, isRunning: false },
  "last-month": { grain: "month", count: 1, isRunning: false },
  "last-3-months": { grain: "month", count: 3, isRunning: false },
  "last-12-months": { grain: "month", count: 12, isRunning: false },
  "this-week": { grain: "week", count: 1, isRunning: true },
  "this-month": { grain: "month", count: 1, isRunning: true },
} as const satisfies Record<
  string,
  { readonly grain: Grain; readonly count: number; readonly isRunning: boolean }
>;
export type Preset = keyof typeof presets;

/** What one sees first. */
export const usualPreset: Preset = "last-4-weeks";

/** The names of the presets, in the order in which they are offered. */
export const presetNames = Object.keys(presets) as Preset[];

/** The period of a preset on a day of the organisation's calendar. */
export function presetPeriod(preset: Preset, today: string): Period {
  const { grain, count, isRunning } = presets[preset];
  return { grain, count, from: shifted(grain, startOf(grain, today), isRunning ? 0 : -count) };
}

/** The first day of the week or month that a day is in. */
export function startOf(grain: Grain, day: string): string {
  return grain === "week" ? shiftedDay(day, 1 - weekdayOf(day)) : `${day.slice(0, 7)}-01`;
}

/** The period of the weeks or months that two days are in, and of all between them. */
export function periodBetween(grain: Grain, first: string, last: string): Period {
  const from = startOf(grain, first);
  let count = 1;
  for (let next = shifted(grain, from, 1); next <= last; next = shifted(grain, next, 1)) count += 1;
  return { grain, count, from };
}

/** The first and the last day. */
export function spanOf({ grain, count, from }: Period): Span {
  return { from, to: shiftedDay(shifted(grain, from, count), -1) };
}

/** The single weeks or months, in order: the points of a trend. */
export function stepsOf({ grain, count, from }: Period): Period[] {
  return Array.from({ length: count }, (_none, n) => {
    return { grain, count: 1, from: shifted(grain, from, n) };
  });
}

/** As many weeks or months, right before: what a period is compared with. */
export function before({ grain, count, from }: Period): Period {
  return { grain, count, from: shifted(grain, from, -count) };
}

/** Whether its last day is over, on a day of the organisation's calendar. */
export function isClosed(period: Period, today: string): boolean {
  return spanOf(period).to < today;
}

/** The preset that is this period on that day; null where none is. */
export function presetOf(period: Period, today: string): Preset | null {
  const is = (preset: Preset) => isSame(presetPeriod(preset, today), period);
  return presetNames.find(is) ?? null;
}

/** Whether two periods are the same weeks or months. */
export function isSame(one: Period, other: Period): boolean {
  return one.grain === other.grain && one.count === other.count && one.from === other.from;
}

/** The week of a Monday as ISO 8601 names it, "2031-W19"; the week with the year's first Thursday is its first. */
export function weekName(monday: string): string {
  const thursday = shiftedDay(monday, 3);
  const year = thursday.slice(0, 4);
  const dayOfYear = Math.round((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000);
  return `${year}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, "0")}`;
}

/** The Monday of a week as ISO 8601 names it; null for a week that no year has. */
export function mondayOf(name: string): string | null {
  const [, year = "", week = ""] = /^([12]\d{3})-W(\d\d)$/.exec(name) ?? [];
  if (year === "") return null;
  const first = startOf("week", `${year}-01-04`);
  const monday = shiftedDay(first, 7 * (Number(week) - 1));
  return weekName(monday) === name ? monday : null;
}

function shifted(grain: Grain, from: string, by: number): string {
  if (grain === "week") return shiftedDay(from, 7 * by);
  const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + by;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
}
