/**
 * An absence: days on which somebody's answers are given by a deputy. It is to come, goes on, or is over; what is to come
 * can be taken back, what goes on can be ended, and what is over stays.
 */
import { momentOf } from "#app/core/wall-clock.ts";

/** From the first moment to before the last. */
export interface Span {
  readonly fromAt: Date;
  readonly untilAt: Date;
}

export interface Absence extends Span {
  readonly id: string;
  readonly deputyId: string;
}

export type AbsenceState = "to-come" | "now" | "over";

/** How an absence stands towards a moment. */
export function stateOf({ fromAt, untilAt }: Span, now: Date): AbsenceState {
  if (untilAt <= now) return "over";
  return fromAt <= now ? "now" : "to-come";
}

/** Whether two absences share a moment. */
export function overlaps(one: Span, other: Span): boolean {
  return one.fromAt < other.untilAt && other.fromAt < one.untilAt;
}

/** The span from the beginning of one day to the end of another, in a time zone; null when one of them is no day. */
export function spanOf(first: string, last: string, timeZone: string): Span | null {
  const fromAt = momentOf(`${first}T00:00`, timeZone);
  const untilAt = momentOf(`${dayAfter(last)}T00:00`, timeZone);
  return fromAt && untilAt ? { fromAt, untilAt } : null;
}

/** The calendar's next day; of what is no day something that is none either. */
function dayAfter(day: string): string {
  const at = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00Z`) : NaN;
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(day)) return "";
  return new Date(at + 86_400_000).toISOString().slice(0, 10);
}
