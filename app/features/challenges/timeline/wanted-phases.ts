/** Reads the form in which deadlines are moved. */
import { momentOf, wallClock } from "#app/core/wall-clock.ts";
import type { Phase } from "./timeline.ts";

/**
 * When phases are to be, of fields that show the clocks of a time zone. What a field still shows is left as it is, to
 * the millisecond; one that is not there, or is no moment, counts as it was.
 */
export function wantedPhases(
  fields: Readonly<Record<string, unknown>>,
  phases: readonly Phase[],
  timeZone: string,
): Pick<Phase, "id" | "startsAt" | "endsAt">[] {
  const wanted = (name: string, was: Date) => {
    const shown = fields[name];
    if (typeof shown !== "string" || shown === wallClock(was, timeZone)) return was;
    return momentOf(shown, timeZone) ?? was;
  };
  return phases.map(({ id, startsAt, endsAt }) => ({
    id,
    startsAt: wanted(`starts-${id}`, startsAt),
    endsAt: wanted(`ends-${id}`, endsAt),
  }));
}
