import type { FigureName } from "./sentence.ts";

const ofWholeAlone = ["siloIndex", "costPerEntry"] as const satisfies readonly FigureName[];

/** Whether a figure is told of the whole organisation alone. */
export function isOfWholeAlone(figure: FigureName): boolean {
  return ofWholeAlone.some((one) => one === figure);
}

/** Whether a figure of a unit (null: of the whole organisation) is told of whole months alone. */
export function isOfMonthsAlone(figure: FigureName, unitId: string | null): boolean {
  return figure === "siloIndex" || (figure === "firstTimers" && unitId !== null);
}
