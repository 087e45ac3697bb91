/** Months, quarters and years of an organisation's calendar, by names that sort as they follow each other. */
import { dayOf } from "#app/core/working-days.ts";
import type { Period } from "./rule.ts";

/** The period that a moment is in: "2031-05", "2031-Q2" or "2031"; "ever" without one. */
export function periodOf(at: Date, period: Period | null, timeZone: string): string {
  if (period === null) return "ever";
  const [year = "", month = ""] = dayOf(at, timeZone).split("-");
  if (period === "year") return year;
  return period === "month" ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`;
}
