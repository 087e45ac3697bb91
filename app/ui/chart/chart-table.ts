/** The figures of a chart in rows and columns: what the page's table, the CSV file and the tests read. */
import type { Language, Translate } from "#app/core/words.ts";
import type { Figure } from "./figures.ts";
import { figureWords, type FigureFormat } from "./figure-words.ts";

/** The first cell of a row names it. */
export interface ChartTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Words, a figure, or what some figures add up to. */
export type Cell = string | FigureCell | TotalCell;

export interface FigureCell {
  readonly figure: Figure;
  readonly format?: FigureFormat | undefined;
}

export interface TotalCell {
  readonly totalOf: readonly Figure[];
  readonly format?: FigureFormat | undefined;
}

/** How tables are made: in the reader's words. */
export interface TableWords {
  readonly language: Language;
  readonly t: Translate;
}

/** A cell as it is read: "1,204", "fewer than 5", "not known", "at least 7". */
export function cellText(cell: Cell, { language, t }: TableWords): string {
  if (typeof cell === "string") return cell;
  const words = figureWords(language, cell.format ?? "number", t);
  return "figure" in cell ? words.full(cell.figure) : words.total(cell.totalOf, "full");
}
