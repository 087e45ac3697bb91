/** Notes that stand at a date on the axis of time. */
import { spreadOut } from "./line-geometry.ts";
import { rounded } from "./value-scale.ts";

export interface DatedNote {
  /** Where in the periods: 3 is the beginning of the fourth, 3.5 its middle. */
  readonly at: number;
  /** The date as it is read. */
  readonly date: string;
  readonly text: string;
}

/** Where a note stands, in percent of the width, and where its number is written without covering another. */
export interface NotePlace {
  readonly x: number;
  readonly flag: number;
}

/** Places for notes in so many periods; what lies outside of them is put at their edge. */
export function drawNotes(notes: readonly DatedNote[], periods: number): NotePlace[] {
  const places = notes.map(({ at }) =>
    rounded((Math.min(Math.max(at, 0), periods) / periods) * 100),
  );
  const flags = spreadOut(places, flagWidth);
  return places.map((x, index) => ({ x, flag: flags[index] ?? x }));
}

/** Percent of the width that a number takes on a phone. */
const flagWidth = 7;

/** Where a day lies in periods, given by the days on which they begin and the one after the last; null outside. */
export function placeOfDay(day: string, beginnings: readonly string[]): number | null {
  const moments = beginnings.map((beginning) => Date.parse(beginning));
  const moment = Date.parse(day);
  const next = moments.findIndex((end) => moment < end);
  const [from, to] = [moments[next - 1], moments[next]];
  if (from === undefined || to === undefined) return null;
  return next - 1 + (moment - from) / (to - from);
}
