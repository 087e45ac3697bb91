import type { FigureName } from "../figures/sentence.ts";

import type { TrendName } from "../view/trend.server.ts";

/** The figures that all staff see: of ideas, answers and decisions of the whole organisation, and of nobody's. */
export const outcomeFigures = [
  "posted",
  "firstAnswer",
  "promiseKept",
  "explained",
  "implemented",
] as const satisfies readonly FigureName[];

/** Those that are followed over a year. */
export const outcomeTrends = [
  "posted",
  "firstAnswer",
  "promiseKept",
  "explained",
] as const satisfies readonly (FigureName & TrendName)[];

/** Ideas that are implemented, most recently. */
export const recentAtMost = 12;
