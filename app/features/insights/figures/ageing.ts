/** How long ideas have been at the stage they are at, in days; a day begun counts when it is over. */
import { medianOf, type Counted } from "#app/core/quantile.ts";
import { toldIfAny, type Shown } from "./shown.ts";

/** The classes in which ages are shown: from so many days on, until the next begins. */
export const ageClasses = [0, 8, 31, 91, 181, 366] as const;

/** How many of the oldest ideas are named. */
export const oldestNamed = 10;

/** An idea has stood at its stage for too long after so many days. */
export const stalledAfter = 90;

export interface Ageing {
  readonly ideas: number;
  readonly median: Shown<number>;
  readonly oldest: Shown<number>;
  /** By class, from its first day on, how many ideas are in it. */
  readonly classes: readonly { readonly from: number; readonly count: number }[];
}

/** The ages of the ideas at a stage, from how many have been there for how many days. */
export function ageing(rows: readonly Counted[]): Ageing {
  const some = rows.filter(({ count }) => count > 0);
  return {
    ideas: countOf(some),
    median: toldIfAny(medianOf(some)),
    oldest: toldIfAny(some.length === 0 ? null : Math.max(...some.map(({ value }) => value))),
    classes: ageClasses.map((from, at) => {
      const next = ageClasses[at + 1] ?? Number.POSITIVE_INFINITY;
      return { from, count: countOf(some.filter(({ value }) => value >= from && value < next)) };
    }),
  };
}

function countOf(rows: readonly Counted[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
