/** In which periods figures about people are told: single weeks and months, and runs as long as the presets are. */
import { shiftedDay } from "#app/core/working-days.ts";
import { presets, spanOf, startOf, type Grain, type Period } from "./period.ts";

/** How many weeks or months such a period has. Of any length would be too many to settle what must be hidden. */
export const toldLengths: Readonly<Record<Grain, readonly number[]>> = {
  week: lengthsOf("week"),
  month: lengthsOf("month"),
};

/** Whether figures about people are told of periods of this length. */
export function isToldLength({ grain, count }: Period): boolean {
  return toldLengths[grain].includes(count);
}

/** What closes on a day: the week and the month that it ends, with the runs that they end. */
export function closingOn(day: string): Period[] {
  const next = shiftedDay(day, 1);
  return (["week", "month"] as const).flatMap((grain) => {
    if (startOf(grain, next) !== next) return [];
    return toldLengths[grain].map((count) => ({ grain, count, from: back(grain, next, count) }));
  });
}

/** Of some periods those that have a day in common with another one: what must be settled with it. */
export function meeting(periods: readonly Period[], other: Period): Period[] {
  const { from, to } = spanOf(other);
  return periods.filter((period) => {
    const span = spanOf(period);
    return span.from <= to && span.to >= from;
  });
}

function lengthsOf(grain: Grain): number[] {
  const all = Object.values(presets).filter((preset) => preset.grain === grain);
  return [...new Set(all.map(({ count }) => count))].sort((one, other) => one - other);
}

function back(grain: Grain, day: string, count: number): string {
  let from = day;
  for (let n = 0; n < count; n += 1) from = startOf(grain, shiftedDay(from, -1));
  return from;
}
