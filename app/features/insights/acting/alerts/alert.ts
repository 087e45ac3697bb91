/**
 * An alert: that a leader wants to be told when a figure falls below a value, or rises above it. It is looked at once for
 * each stretch of days that is over: a week, a month or, for counts of ideas, the last seven days. It tells once when the
 * figure comes to be beyond the value, and again only after it has been back. What is hidden tells nothing, and changes
 * nothing of that.
 */
import { shiftedDay } from "#app/core/working-days.ts";
import type { FigureName } from "../../figures/sentence.ts";
import { presetPeriod, spanOf } from "../../periods/period.ts";
import type { Span } from "../../periods/span.ts";

export const alertSides = ["below", "above"] as const;
export type AlertSide = (typeof alertSides)[number];

export const alertRhythms = ["day", "week", "month"] as const;
export type AlertRhythm = (typeof alertRhythms)[number];

/** How many alerts one person may have. */
export const alertsAtMost = 50;

/** A figure as a number in its measure; hidden for a small group; or null where there is nothing that it could be of. */
export type Reading = number | "hidden" | null;

/** Reads a figure of a unit (null: the whole organisation) in a stretch of days as its readers see it; `waiting`: later. */
export type FigureReader = (
  figure: FigureName,
  unitId: string | null,
  span: Span,
) => Promise<Reading | "waiting">;

interface Watched {
  readonly side: AlertSide;
  readonly value: number;
  /** Whether the figure was beyond the value when it was last told. */
  readonly isBeyond: boolean;
}

/** The stretch of days that is looked at on a day: the last one that is over. */
export function stretchOf(rhythm: AlertRhythm, today: string): Span {
  if (rhythm === "day") return { from: shiftedDay(today, -7), to: shiftedDay(today, -1) };
  return spanOf(presetPeriod(rhythm === "week" ? "last-week" : "last-month", today));
}

/** Whether a figure is beyond the value now, and whether it has just come to be. */
export function judgeReading(
  { side, value, isBeyond: was }: Watched,
  reading: Reading,
): { readonly isBeyond: boolean; readonly isCrossed: boolean } {
  if (reading === null || reading === "hidden") return { isBeyond: was, isCrossed: false };
  const isBeyond = side === "below" ? reading < value : reading > value;
  return { isBeyond, isCrossed: isBeyond && !was };
}
