import { isOpenFigure, type FigureReader } from "#app/features/insights/acting/alerts/alert.ts";
import { readOpenFigure } from "#app/features/insights/acting/alerts/open-figure.queries.server.ts";

/**
 * Reads a figure as alerts see it. Figures about people are not told here: whether one is hidden is settled for all units
 * and periods together, and only what is published by that may be read.
 */
export const readFigure: FigureReader = (figure, unitId, { from, to }) =>
  isOpenFigure(figure)
    ? readOpenFigure(figure, { from, to, unitId, categoryId: null, kind: null })
    : Promise.resolve("hidden");
