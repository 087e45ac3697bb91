/** The figures of a chart as a CSV file. */
import { byteOrderMark, csvRow } from "#app/core/csv.ts";
import { cellText, type Cell, type ChartTable, type TableWords } from "../chart-table.ts";
import { isTold, isWithheld } from "../figures.ts";

/**
 * The table of a page with numbers to compute with: shares in percent, which the head says; empty where nothing is
 * known. What is not told stands there in the words of the page, never as a number.
 */
export function chartCsv(table: ChartTable, words: TableWords): string {
  const heads = table.headers.map((header, column) =>
    table.rows.some((row) => isShare(row[column])) ? `${header} (%)` : header,
  );
  const rows = table.rows.map((row) => csvRow(row.map((cell) => rawCell(cell, words))));
  return [byteOrderMark, csvRow(heads), ...rows].join("");
}

function isShare(cell: Cell | undefined): boolean {
  return typeof cell === "object" && cell.format === "percent";
}

function rawCell(cell: Cell, words: TableWords): string | number | null {
  if (typeof cell === "string") return cell;
  if ("totalOf" in cell)
    return cell.totalOf.every(isTold)
      ? raw(
          cell.totalOf.reduce((sum, figure) => sum + figure, 0),
          cell,
        )
      : cellText(cell, words);
  if (isWithheld(cell.figure)) return cellText(cell, words);
  return isTold(cell.figure) ? raw(cell.figure, cell) : null;
}

// Shares of 0.07 times a hundred are 7.000000000000001.
function raw(value: number, cell: Cell): number {
  return Number((isShare(cell) ? value * 100 : value).toPrecision(12));
}
