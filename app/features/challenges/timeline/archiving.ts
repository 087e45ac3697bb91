/** When a challenge goes to the archive: three months after its end, by the calendar where the organisation is. */
import { momentOf, wallClock } from "#app/core/wall-clock.ts";
import type { ChallengeState } from "../challenge.ts";
import { endOf, type Phase } from "./timeline.ts";

export const archiveMonths = 3;

/** How and when a challenge was brought to its end. */
export interface Conclusion {
  readonly state: ChallengeState;
  readonly concludedAt: Date;
  readonly phases: readonly Phase[];
}

/**
 * Its end: when winners were announced or it was closed, though not before its last phase is over. What is cancelled
 * ends at once. Null while it has not been brought to an end.
 */
export function endedAt({ state, concludedAt, phases }: Conclusion): Date | null {
  if (state === "cancelled") return concludedAt;
  if (state !== "announced" && state !== "closed_without_award") return null;
  const lastEnd = endOf(phases);
  return lastEnd && lastEnd > concludedAt ? lastEnd : concludedAt;
}

/** When it goes to the archive; null while it has not ended. */
export function archivedFrom(conclusion: Conclusion, timeZone: string): Date | null {
  const end = endedAt(conclusion);
  return end && monthsLater(end, archiveMonths, timeZone);
}

/**
 * The same time of the same day, so many months later; of a month that is shorter, its last day. To the second, as the
 * clocks of the time zone show it.
 */
export function monthsLater(at: Date, months: number, timeZone: string): Date {
  const shown = wallClock(at, timeZone);
  const [year = 0, month = 1, day = 1] = shown.slice(0, 10).split("-").map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  target.setUTCDate(Math.min(day, lastDay));
  const moment = momentOf(`${target.toISOString().slice(0, 10)}${shown.slice(10)}`, timeZone);
  if (!moment) throw new RangeError(`${shown} has no day ${months} months later.`);
  return new Date(moment.getTime() + (at.getTime() % 60_000));
}
