/** Weeks and months by number, so that neighbours are one apart: months since January 1970, weeks since its first Monday. */
export type Grain = "week" | "month";

const dayLength = 86_400_000;
const firstMonday = Date.UTC(1970, 0, 5);

/** The number of the week (Monday to Sunday) or month that a day ("2031-05-17") belongs to. */
export function periodOf(grain: Grain, day: string): number {
  const at = new Date(`${day}T00:00:00Z`);
  if (grain === "month") return (at.getUTCFullYear() - 1970) * 12 + at.getUTCMonth();
  return Math.floor((at.getTime() - firstMonday) / (7 * dayLength));
}

/** The first day of a week or month. */
export function firstDayOf(grain: Grain, period: number): string {
  const at = grain === "month" ? Date.UTC(1970, period, 1) : firstMonday + period * 7 * dayLength;
  return new Date(at).toISOString().slice(0, 10);
}
