/**
 * The briefing: all figures of a period on paper, on demand, and every month by mail to leaders who want it. That of a month is
 * sent on the first working day after it, once what may be told of its people is settled; to whoever chose it by that day.
 */
import { addWorkingDays, type WorkingCalendar } from "#app/core/working-days.ts";
import {
  before,
  isClosed,
  periodBetween,
  presetPeriod,
  spanOf,
  stepsOf,
  type Period,
} from "../periods/period.ts";

/** How many months back a briefing is offered. */
const offered = 12;

/** The month whose briefing is the latest on a day. */
export function latestMonth(today: string): Period {
  return presetPeriod("last-month", today);
}

/** The day on which the briefing of a month is sent. */
export function sendingDay(month: Period, calendar: WorkingCalendar): string {
  return addWorkingDays(calendar, spanOf(month).to, 1);
}

/** The month up to which nothing is sent to somebody who chooses the briefing on a day: what was due by then is past. */
export function toldUpTo(today: string, calendar: WorkingCalendar): Period {
  const latest = latestMonth(today);
  return today <= sendingDay(latest, calendar) ? before(latest) : latest;
}

/** The months of which briefings are offered, the latest first: not before the first idea. */
export function offeredMonths(today: string, firstDay: string | null): readonly Period[] {
  if (firstDay === null) return [];
  const latest = latestMonth(today);
  const whole = presetPeriod("last-12-months", today);
  const first = periodBetween("month", firstDay, firstDay);
  if (!isClosed(first, today)) return [];
  return stepsOf(whole)
    .filter(({ from }) => from >= first.from && from <= latest.from)
    .reverse()
    .slice(0, offered);
}

/** The address of a briefing; `search` is the filter's. */
export function briefingAddress(search: string): string {
  return `/insights/briefing.pdf${search}`;
}
