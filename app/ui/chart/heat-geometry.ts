import { scaleQuantize } from "d3-scale";
import { isTold, type Figure } from "./figures.ts";

/** From faint to strong. */
export type HeatLevel = 1 | 2 | 3 | 4 | 5;

const levels: readonly HeatLevel[] = [1, 2, 3, 4, 5];

export interface HeatScale {
  readonly levelOf: (value: number) => HeatLevel;
  /** For the legend: each level with the lowest and the highest figure shown in it; empty levels are left out. */
  readonly steps: readonly { level: HeatLevel; low: number; high: number }[];
}

/** Five equal steps from nought to the highest figure told. */
export function heatScale(figures: readonly (Figure | undefined)[]): HeatScale {
  const told = figures.filter(isTold);
  const [low, high] = [Math.min(0, ...told), Math.max(0, ...told)];
  const scale = scaleQuantize<HeatLevel>()
    .domain([low, high === low ? low + 1 : high])
    .range(levels);
  const levelOf = (value: number) => scale(value);
  const steps = levels.flatMap((level) => {
    const held = told.filter((value) => levelOf(value) === level);
    return held.length === 0 ? [] : [{ level, low: Math.min(...held), high: Math.max(...held) }];
  });
  return { levelOf, steps };
}
