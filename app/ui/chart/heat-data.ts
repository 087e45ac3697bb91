/** What a heat map shows. */
import type { ChartTable } from "./chart-table.ts";
import type { Figure } from "./figures.ts";
import type { FigureFormat } from "./figure-words.ts";

export interface HeatRow {
  name: string;
  /** One for each column. */
  values: readonly Figure[];
}

export interface HeatData {
  columns: readonly string[];
  rows: readonly HeatRow[];
  /** What the rows are: "Unit". */
  rowHeader: string;
  /** Above the columns, where what they are is not plain: "To ideas of". */
  columnsTitle?: string | undefined;
  format?: FigureFormat | undefined;
}

/** A row and a column for each of the map's. */
export function heatTable({ columns, rows, rowHeader, format }: HeatData): ChartTable {
  return {
    headers: [rowHeader, ...columns],
    rows: rows.map(({ name, values }) => [
      name,
      ...columns.map((_column, at) => ({ figure: values[at] ?? null, format })),
    ]),
  };
}

/** A … Z, then AA, as a spreadsheet counts. */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? "" : letterOf(rest)) + String.fromCharCode(65 + (index % 26));
}

/** More names than this have no room above their columns, on a phone and elsewhere. */
export const namesAbove = { phone: 3, desk: 8 };

/** Where rows and columns are the same things, the letters of the columns stand beside the rows too. */
export function rowLetter({ columns, rows }: HeatData, index: number): string | undefined {
  if (columns.length <= namesAbove.desk || columns.length !== rows.length) return undefined;
  return rows.every(({ name }, at) => name === columns[at]) ? letterOf(index) : undefined;
}
