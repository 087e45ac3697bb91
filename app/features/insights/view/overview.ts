import type { FigureName } from "../figures/sentence.ts";

import type { TrendName } from "./trend.server.ts";

/** The eight figures of the overview, two of each theme. */
export const overviewFigures = [
  ...(["posted", "participation"] as const),
  ...(["coverage", "firstAnswer"] as const),
  ...(["promiseKept", "explained"] as const),
  ...(["implemented", "bridging"] as const),
] as const satisfies readonly (FigureName & TrendName)[];
