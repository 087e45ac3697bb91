import { isTold, isWithheld, limitOf, type Figure } from "./figures.ts";
import { rounded, type ValueScale } from "./value-scale.ts";

/** One bar or one part of a bar, in percent of the axis from its lower end. */
export interface Bar {
  readonly from: number;
  readonly length: number;
  /** Lies somewhere within this bar, which is hatched. */
  readonly isWithheld: boolean;
  readonly isNegative: boolean;
}

/** A bar from nought to the figure; null where nothing is known. A hidden one is a stub of the given length. */
export function drawBar(figure: Figure, scale: ValueScale, stub = 0): Bar | null {
  const extent = extentOf(figure, stub);
  return extent === null ? null : between(0, extent, scale, isWithheld(figure));
}

/**
 * The parts of a bar one after another, those above nought upwards and those below downwards; a part that is
 * not told takes the room it may have at most, a hidden one that of a stub.
 */
export function drawStack(figures: readonly Figure[], scale: ValueScale, stub = 0): (Bar | null)[] {
  let [above, below] = [0, 0];
  return figures.map((figure) => {
    const extent = extentOf(figure, stub);
    if (extent === null) return null;
    const start = extent < 0 ? below : above;
    if (extent < 0) below += extent;
    else above += extent;
    return between(start, start + extent, scale, isWithheld(figure));
  });
}

/** How far a stack reaches upwards and downwards, for the axis. */
export function stackReach(figures: readonly Figure[], stub = 0): [above: number, below: number] {
  const told = figures.map((figure) => extentOf(figure, stub)).filter(isTold);
  const sum = (kept: readonly number[]) => kept.reduce((total, extent) => total + extent, 0);
  return [sum(told.filter((extent) => extent > 0)), sum(told.filter((extent) => extent < 0))];
}

function extentOf(figure: Figure, stub: number): number | null {
  if (isWithheld(figure)) return limitOf(figure) ?? stub;
  return isTold(figure) ? figure : null;
}

function between(start: number, end: number, scale: ValueScale, isHidden: boolean): Bar {
  const [from, to] = [scale.at(Math.min(start, end)), scale.at(Math.max(start, end))];
  return { from, length: rounded(to - from), isWithheld: isHidden, isNegative: end < start };
}
