import type { FigureReader } from "#app/features/insights/acting/alerts/alert.ts";
import { ideasPostedIn, readFigure } from "#app/features/insights/view/figure-reading.server.ts";

/** Reads a figure as alerts see it: as pages tell it, and nothing else. */
export const alertReader: FigureReader = (figure, unitId, span) => {
  // The only one that is looked at in days that are neither a week of the calendar nor a month.
  if (figure === "posted") return ideasPostedIn(unitId, span);
  return readFigure(figure, unitId, span);
};
