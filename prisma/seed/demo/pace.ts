import { afterWorkingMinutes } from "#prisma/seed/demo/working-time.ts";

/**
 * Turns gaps in working minutes into moments after a start, in order and before `now`.
 * What does not fit before `now` is squeezed evenly into the time there is.
 */
export function pace(start: Date, now: Date, gaps: readonly number[]): Date[] {
  const passed = runningTotals(gaps);
  const total = passed.at(-1) ?? 0;
  if (afterWorkingMinutes(start, total) < now) {
    return passed.map((minutes) => afterWorkingMinutes(start, minutes));
  }
  const room = (now.getTime() - start.getTime()) * 0.97;
  return passed.map((minutes) => new Date(start.getTime() + (minutes / total) * room));
}

function runningTotals(gaps: readonly number[]): number[] {
  let sum = 0;
  return gaps.map((gap) => (sum += gap));
}
