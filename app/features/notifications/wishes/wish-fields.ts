import { wallClock } from "#app/core/wall-clock.ts";
import { clockText, wishedKinds, type Times, type Wishes } from "./wish.ts";

/** What stands, as the form holds it. */
export function fieldsOf({
  wishes,
  times,
}: {
  readonly wishes: Wishes;
  readonly times: Times;
}): Record<string, string> {
  const { quietFrom, quietUntil, digestHour, digestDay } = times;
  const isQuiet = quietFrom !== quietUntil;
  const choices = wishedKinds.flatMap((kind): [string, string][] => [
    [`mail-${kind}`, wishes[kind].mail],
    [`push-${kind}`, wishes[kind].push ? "on" : ""],
  ]);
  return {
    ...Object.fromEntries(choices),
    quiet: isQuiet ? "on" : "",
    quietFrom: isQuiet ? clockText(quietFrom) : "20:00",
    quietUntil: isQuiet ? clockText(quietUntil) : "07:00",
    digestHour: String(digestHour),
    digestDay: String(digestDay),
  };
}

/** The day on which a pause ends, by the clocks where its person is. */
export function dayOf(pausedUntil: Date | null, timeZone: string): string {
  return pausedUntil === null ? "" : wallClock(pausedUntil, timeZone).slice(0, 10);
}
