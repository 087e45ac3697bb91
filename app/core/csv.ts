/** Tables as CSV that spreadsheets open without doing what a cell says. */

/** Tells Excel that the file is UTF-8. */
export const byteOrderMark = "\ufeff";

/** One row of a CSV file (RFC 4180), every cell in quotation marks. */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map((cell) => quoted(cell ?? "")).join(",")}\r\n`;
}

function quoted(cell: string | number): string {
  // A number is none of somebody's making: one below nought is no formula.
  if (typeof cell === "number") return `"${cell}"`;
  return `"${neutralised(cell).replaceAll('"', '""')}"`;
}

/** Signs with which a spreadsheet begins to compute, in their wide forms too. */
const begins = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A text that a spreadsheet would take for a formula gets an apostrophe in front, which it hides. */
export function neutralised(text: string): string {
  return begins.test(text) ? `'${text}` : text;
}
