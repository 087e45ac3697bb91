import { isTold, reachOf, type Figure } from "./figures.ts";
import { rounded } from "./value-scale.ts";

export interface FunnelStep {
  /** Percent of the widest step, at its upper and its lower edge. */
  readonly top: number;
  readonly bottom: number;
  /** Share of the step before; null where one of the two is not told, or the one before is nought. */
  readonly kept: number | null;
}

/** The steps from the widest down: each begins as wide as it is and narrows to the next. It never widens. */
export function drawFunnel(figures: readonly Figure[]): FunnelStep[] {
  const widths = widthsOf(figures);
  return widths.map((top, index) => ({
    top,
    bottom: widths[index + 1] ?? top,
    kept: keptOf(figures[index - 1], figures[index]),
  }));
}

/** The four corners of a step, in a square of 100 by 100. */
export function cornersOf({ top, bottom }: Pick<FunnelStep, "top" | "bottom">): string {
  const [upper, lower] = [(100 - top) / 2, (100 - bottom) / 2];
  const corners = [
    [upper, 0],
    [100 - upper, 0],
    [100 - lower, 100],
    [lower, 100],
  ];
  return corners.map((corner) => corner.map(rounded).join(",")).join(" ");
}

// A step of which nothing is known is drawn as wide as the one before it: nobody is known to have left.
function widthsOf(figures: readonly Figure[]): number[] {
  const widest = Math.max(0, ...figures.map((figure) => reachOf(figure) ?? 0));
  let width = 100;
  return figures.map((figure) => {
    const reach = reachOf(figure);
    const share = reach === null || widest === 0 ? width : (Math.max(0, reach) / widest) * 100;
    width = rounded(Math.min(width, share));
    return width;
  });
}

function keptOf(before: Figure | undefined, now: Figure | undefined): number | null {
  return isTold(before) && isTold(now) && before > 0 ? now / before : null;
}
