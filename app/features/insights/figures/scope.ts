/** Of what a figure is asked: days, and what narrows it. */
export interface Scope {
  /** The first and the last day, both within it: "2031-05-01", "2031-05-31". */
  readonly from: string;
  readonly to: string;
  /** A unit and everything below it; null: the whole organisation. */
  readonly unitId: string | null;
  readonly categoryId: string | null;
  /** improve, new or stop; null: all. */
  readonly kind: string | null;
}

/** What a series is told by. */
export type By = "day" | "week" | "month" | "whole";

const dayLength = 86_400_000;

/** Whether a stretch of days is made of whole weeks, Monday to Sunday. */
export function isWholeWeeks({ from, to }: Pick<Scope, "from" | "to">): boolean {
  return weekday(from) === 1 && weekday(to) === 0 && from <= to;
}

/** Whether a stretch of days is made of whole months. */
export function isWholeMonths({ from, to }: Pick<Scope, "from" | "to">): boolean {
  return from.endsWith("-01") && dayAfter(to).endsWith("-01") && from <= to;
}

/** The day after one. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayLength).toISOString().slice(0, 10);
}

function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
