import { isTold, isWithheld, type Figure } from "./figures.ts";
import { rounded, type ValueScale } from "./value-scale.ts";

/** One bar or one part of a bar, in percent of the axis from its lower end. */
export interface Bar {
  readonly from: number;
  readonly length: number;
  /** Lies somewhere within this bar, which is hatched. */
  readonly isWithheld: boolean;
  readonly isNegative: boolean;
}

/** A bar from nought to the figure; null where nothing is known. */
export function drawBar(figure: Figure, scale: ValueScale): Bar | null {
  if (isWithheld(figure)) return between(0, figure.fewerThan, scale, true);
  return isTold(figure) ? between(0, figure, scale, false) : null;
}

/**
 * The parts of a bar one after another, those above nought upwards and those below downwards; a part that is
 * not told takes the room it may have at most.
 */
export function drawStack(figures: readonly Figure[], scale: ValueScale): (Bar | null)[] {
  let [above, below] = [0, 0];
  return figures.map((figure) => {
    const extent = isWithheld(figure) ? figure.fewerThan : figure;
    if (!isTold(extent)) return null;
    const start = extent < 0 ? below : above;
    if (extent < 0) below += extent;
    else above += extent;
    return between(start, start + extent, scale, isWithheld(figure));
  });
}

/** How far a stack reaches upwards and downwards, for the axis. */
export function stackReach(figures: readonly Figure[]): [above: number, below: number] {
  const extents = figures.map((figure) => (isWithheld(figure) ? figure.fewerThan : figure));
  const sum = (kept: readonly number[]) => kept.reduce((total, extent) => total + extent, 0);
  const told = extents.filter(isTold);
  return [sum(told.filter((extent) => extent > 0)), sum(told.filter((extent) => extent < 0))];
}

function between(start: number, end: number, scale: ValueScale, isHidden: boolean): Bar {
  const [from, to] = [scale.at(Math.min(start, end)), scale.at(Math.max(start, end))];
  return { from, length: rounded(to - from), isWithheld: isHidden, isNegative: end < start };
}
