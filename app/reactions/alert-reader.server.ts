import { isOpenFigure, type FigureReader } from "#app/features/insights/acting/alerts/alert.ts";
import { readOpenFigure } from "#app/features/insights/acting/alerts/open-figure.queries.server.ts";
import {
  isPeopleFigure,
  readPeopleFigure,
} from "#app/features/insights/view/people-reading.server.ts";

/** Reads a figure as alerts see it: of people what is published of them, and nothing else. */
export const readFigure: FigureReader = (figure, unitId, span) => {
  if (isOpenFigure(figure))
    return readOpenFigure(figure, { ...span, unitId, categoryId: null, kind: null });
  return isPeopleFigure(figure)
    ? readPeopleFigure(figure, unitId, span)
    : Promise.resolve("hidden");
};
