import { scaleLinear } from "d3-scale";
import { isTold, reachOf, type Figure } from "./figures.ts";

/** An axis of values: it always holds nought, and begins and ends at a tick. */
export interface ValueScale {
  /** Evenly spaced, rising. */
  readonly ticks: readonly number[];
  /** Where a value stands, in percent of the axis from its lower end. */
  readonly at: (value: number) => number;
}

const ticksAtMost = 4;

/** The axis on which all these figures have room, at what they may be at most. */
export function valueScale(figures: readonly (Figure | undefined)[]): ValueScale {
  const reaches = figures.map(reachOf).filter(isTold);
  const low = Math.min(0, ...reaches);
  const high = Math.max(0, ...reaches);
  const steps = stepsFor(reaches, high - low);
  const scale = scaleLinear()
    .domain(low === high ? [0, 1] : [low, high])
    .nice(steps)
    .range([0, 100]);
  return { ticks: scale.ticks(steps), at: (value) => rounded(scale(value)) };
}

/** Hundredths of a percent are finer than any screen, and the same text in server and browser. */
export function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}

// Between two whole things there is no third: small counts get no broken ticks.
function stepsFor(reaches: readonly number[], span: number): number {
  const areWhole = reaches.every(Number.isInteger);
  return areWhole ? Math.max(1, Math.min(ticksAtMost, span)) : ticksAtMost;
}
