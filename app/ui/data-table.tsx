/** Rows and columns; on a phone each row becomes a card with its column names beside the values. */
import type { ReactNode } from "react";

import { classNames } from "./class-names.ts";

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** "end" for figures. */
  align?: "start" | "end" | undefined;
}

export interface DataTableProps<Row> {
  /** What the table shows; heard, and seen unless `captionHidden`. */
  caption: string;
  captionHidden?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

/** The first column names the row. */
export function DataTable<Row>({
  caption,
  captionHidden,
  columns,
  rows,
  rowKey,
}: DataTableProps<Row>) {
  return (
    <div className="sm:overflow-x-auto">
      <table role={table} className="block w-full text-sm sm:table">
        <caption
          className={
            captionHidden ? "sr-only" : "mb-2 block text-start font-semibold sm:table-caption"
          }
        >
          {caption}
        </caption>
        <thead role={group} className="sr-only sm:not-sr-only sm:table-header-group">
          <tr role={line} className="border-b border-line-strong">
            {columns.map((column) => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                className={classNames("px-3 py-2 font-semibold text-ink-muted", aligned(column))}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={group} className="grid gap-3 sm:table-row-group">
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              role={line}
              className="block rounded-md border border-line bg-surface px-1 py-2 sm:table-row sm:rounded-none sm:border-0 sm:border-b sm:bg-transparent"
            >
              {columns.map((column, index) => (
                <Cell key={column.key} column={column} row={row} first={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

// Stated although native, because a table laid out as blocks loses its meaning in some browsers.
const table: string = "table";
const group: string = "rowgroup";
const line: string = "row";

interface CellProps<Row> {
  column: Column<Row>;
  row: Row;
  first: boolean;
}

function Cell<Row>({ column, row, first }: CellProps<Row>) {
  const Tag = first ? "th" : "td";
  return (
    <Tag
      role={first ? "rowheader" : "cell"}
      scope={first ? "row" : undefined}
      className={classNames(
        "flex justify-between gap-4 px-3 py-1 sm:table-cell sm:py-2.5 sm:align-top",
        first ? "text-base font-semibold sm:text-sm" : "font-normal",
        aligned(column),
      )}
    >
      {!first && (
        <span aria-hidden="true" className="text-ink-muted sm:hidden">
          {column.header}
        </span>
      )}
      <span className="min-w-0">{column.cell(row)}</span>
    </Tag>
  );
}

function aligned<Row>({ align }: Column<Row>): string {
  return align === "end" ? "text-start tabular-nums sm:text-end" : "text-start";
}
