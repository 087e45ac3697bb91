import { z } from "zod";
import { isDay, weekdays } from "#app/core/working-days.ts";
import { calendarLimits, type WorkingWeek } from "./calendar.ts";

/** A week as its form sends it: a tick per weekday, "day1" for Monday; a unit may say that it has none of its own. */
export const weekSchema = z.record(z.string(), z.string()).transform((fields) => ({
  worked:
    fields["source"] === "above"
      ? null
      : weekdays.filter((weekday) => fields[`day${String(weekday)}`] !== undefined),
  ignoresAbove: fields["ignoresAbove"] !== undefined,
}));

/** Closed days as a list, a day per line. */
export const closedDaysSchema = z.object({
  days: z
    .string({ error: "calendars.daysMissing" })
    .trim()
    .min(1, { error: "calendars.daysMissing" })
    .max(calendarLimits.pasted, { error: "calendars.daysTooLong" }),
});

/** Days that were ticked: a field called "closed-2031-05-17" for each. */
export const tickedDaysSchema = z.record(z.string(), z.string()).transform((fields) =>
  Object.keys(fields).flatMap((name) => {
    const day = name.startsWith("closed-") ? name.slice("closed-".length) : "";
    return isDay(day) ? [day] : [];
  }),
);

/** A week as its form shows it; a unit without one of its own begins from the one that counts there. */
export function weekAsTyped(
  { worked, ignoresAbove }: WorkingWeek,
  inForce: readonly number[],
): Record<string, string> {
  const ticked = Object.fromEntries((worked ?? inForce).map((day) => [`day${String(day)}`, "on"]));
  const source = worked === null ? "above" : "own";
  return { source, ...ticked, ...(ignoresAbove && { ignoresAbove: "on" }) };
}
