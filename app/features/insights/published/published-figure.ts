/**
 * Figures about people as they are published: settled once for every unit and span, kept, and read by pages, files and
 * mails alike.
 */
import { toldLengths } from "../periods/told-spans.ts";
import type { Grain } from "../periods/period.ts";

/** What is published of people, with the bit that says of each that nobody is told. */
export const publishedFigures = {
  participants: 1,
  returners: 2,
  firstTimers: 4,
  reach: 8,
  recognised: 16,
} as const;
export type PublishedFigure = keyof typeof publishedFigures;
export const figureNames = Object.keys(publishedFigures) as readonly PublishedFigure[];

/** So many weeks or months up to the one with this number (see period-number.ts). */
export interface Stretch {
  readonly span: number;
  readonly last: number;
}

/** What was counted of a unit in a stretch. */
export type CountedRow = Readonly<Record<PublishedFigure, number>> & {
  readonly span: number;
  readonly last: number;
  /** `wholeOrganisation`, or a unit's. */
  readonly unitId: string;
  /** Only the people directly in the unit, without those below it. */
  readonly isDirect: boolean;
  readonly staff: number;
};

/** The same with what of it is hidden, in bits. */
export type PublishedRow = CountedRow & { readonly hidden: number };

/** In place of a unit: all of them. */
export const wholeOrganisation = "00000000-0000-0000-0000-000000000000";

/** In place of a unit in a sum of a matrix: all that are in it. */
export const allOfThem = "ffffffff-ffff-ffff-ffff-ffffffffffff";

/** What ends with a week or month: itself, and the runs that are told. */
export function stretchesEnding(grain: Grain, last: number): Stretch[] {
  return toldLengths[grain].map((span) => ({ span, last }));
}

/** How many weeks or months the longest has. */
export function longestOf(grain: Grain): number {
  return Math.max(...toldLengths[grain]);
}

/**
 * Whether people who acted for the first time are told of there by themselves. They add up over time, so that overlapping
 * runs would give single weeks away; a run is told where each of its weeks or months is.
 */
export function tellsFirstTimers(
  grain: Grain,
  { span, unitId }: Pick<CountedRow, "span" | "unitId">,
): boolean {
  return span === 1 && (grain === "month" || unitId === wholeOrganisation);
}

/** Whether nobody is told this figure of a row. */
export function isHiddenIn(row: Pick<PublishedRow, "hidden">, figure: PublishedFigure): boolean {
  return (row.hidden & publishedFigures[figure]) !== 0;
}
