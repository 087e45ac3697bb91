/**
 * An annotation: a day and a few words that a leader puts beside charts, such as "Challenge launched"; beside those of a
 * unit and of what is below it, or beside all.
 */
import { wordedDay } from "#app/core/time.ts";
import type { Language } from "#app/core/words.ts";
import { placeOfDay, type DatedNote } from "#app/ui/chart/dated-notes.ts";

export const annotationLimit = 80;

export interface Annotated {
  /** Such as 2031-05-17. */
  readonly day: string;
  readonly text: string;
}

/** Annotations as a chart of time takes them; its periods are given by their first days and the day after the last. */
export function datedNotes(
  annotations: readonly Annotated[],
  beginnings: readonly string[],
  language: Language,
): DatedNote[] {
  return annotations.flatMap(({ day, text }) => {
    const at = placeOfDay(day, beginnings);
    return at === null ? [] : [{ at, date: wordedDay(day, language), text }];
  });
}
