/** Rows and columns; on a phone each row becomes a card with its column names beside the values. */
import type { ReactNode } from "react";

import { classNames } from "./class-names.ts";
import { ColumnHead, type Column } from "./table-head.tsx";
import { ChooseAll, ChooseRow, type Selection } from "./table-selection.tsx";

export type { Column } from "./table-head.tsx";

export interface DataTableProps<Row> {
  /** What the table shows; heard, and seen unless `captionHidden`. */
  caption: string;
  captionHidden?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Said in the place of the rows when there are none. */
  empty?: ReactNode;
  /** Every row holds a CoveringLink, and answers to the pointer as a whole. */
  rowLinks?: boolean | undefined;
  /** Rows can be ticked; the table stands in the form that acts on them. */
  selection?: Selection<Row> | undefined;
  /** "wide": scrolls sideways; "tall": within the window's height, under a head that stays. */
  scrolls?: "wide" | "tall" | undefined;
}

/** The first column names the row. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, rows, rowKey, scrolls, empty } = props;
  return (
    <div {...frameOf(scrolls, caption)}>
      <table role={table} className="block w-full text-sm sm:table">
        <caption
          className={
            captionHidden ? "sr-only" : "mb-2 block text-start font-semibold sm:table-caption"
          }
        >
          {caption}
        </caption>
        <Head {...props} />
        <tbody role={group} className="grid gap-3 sm:table-row-group">
          {rows.length === 0 && empty && <EmptyRow span={widthOf(props)}>{empty}</EmptyRow>}
          {rows.map((row) => (
            <BodyRow key={rowKey(row)} row={row} table={props} />
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
const cell: string = "cell";

// What scrolls must be reachable with the keyboard, and is then a region with a name.
// Words for screen readers alone are placed against the frame, else they would widen the page past it.
function frameOf(scrolls: "wide" | "tall" | undefined, caption: string) {
  if (!scrolls) return { className: "relative sm:overflow-x-auto" };
  const room =
    scrolls === "tall"
      ? "relative sm:max-h-[70vh] sm:overflow-auto sm:rounded-md sm:border sm:border-line"
      : "relative sm:overflow-x-auto";
  return { className: room, role: "region", "aria-label": caption, tabIndex: 0 };
}

function Head<Row>({ columns, rows, selection, scrolls }: DataTableProps<Row>) {
  const isUsed = selection !== undefined || columns.some(({ sort }) => sort);
  return (
    <thead
      role={group}
      className={classNames(
        "sm:not-sr-only sm:table-header-group",
        isUsed ? "mb-3 block" : "sr-only",
        scrolls === "tall" && "sm:sticky sm:top-0 sm:z-10 sm:bg-surface",
      )}
    >
      <tr
        role={line}
        className="flex flex-wrap gap-x-1 border-line-strong sm:table-row sm:border-b"
      >
        {selection && <ChooseAll selection={selection} rows={rows} />}
        {columns.map((column) => (
          <ColumnHead key={column.key} column={column} />
        ))}
      </tr>
    </thead>
  );
}

function widthOf<Row>({ columns, selection }: DataTableProps<Row>): number {
  return columns.length + (selection ? 1 : 0);
}

function EmptyRow({ span, children }: { span: number; children: ReactNode }) {
  return (
    <tr role={line} className="block sm:table-row">
      <td
        role={cell}
        colSpan={span}
        className="block px-3 py-8 text-center text-ink-muted sm:table-cell"
      >
        {children}
      </td>
    </tr>
  );
}

function BodyRow<Row>({ row, table: props }: { row: Row; table: DataTableProps<Row> }) {
  const { columns, selection, rowLinks } = props;
  return (
    <tr
      role={line}
      className={classNames(
        "relative block rounded-md border border-line bg-surface px-1 py-2 has-[input:checked]:bg-accent-soft sm:table-row sm:rounded-none sm:border-0 sm:border-b sm:bg-transparent",
        rowLinks && "transition-colors hover:bg-sunken",
      )}
    >
      {selection && <ChooseRow selection={selection} row={row} />}
      {columns.map((column, index) => (
        <Cell
          key={column.key}
          column={column}
          row={row}
          first={index === 0}
          isBesideBox={selection !== undefined && index === 0}
        />
      ))}
    </tr>
  );
}

interface CellProps<Row> {
  column: Column<Row>;
  row: Row;
  first: boolean;
  /** Leaves room for the row's checkbox, which on a phone stands in the card's corner. */
  isBesideBox: boolean;
}

function Cell<Row>({ column, row, first, isBesideBox }: CellProps<Row>) {
  const Tag = first ? "th" : "td";
  const content = column.cell(row);
  const isEmpty = content === undefined || content === null || content === false || content === "";
  return (
    <Tag
      role={first ? "rowheader" : cell}
      scope={first ? "row" : undefined}
      className={classNames(
        "flex justify-between gap-4 px-3 py-1 sm:table-cell sm:align-top",
        first ? "text-base font-semibold sm:text-sm" : "font-normal",
        column.align === "end" ? "text-start tabular-nums sm:text-end" : "text-start",
        isBesideBox && "max-sm:pe-14",
        isEmpty && "max-sm:hidden",
        column.acts ? "sm:py-1" : "sm:py-2.5",
      )}
    >
      {!first && !column.acts && (
        <span aria-hidden="true" className="text-ink-muted sm:hidden">
          {column.header}
        </span>
      )}
      <span className={classNames("min-w-0", !first && "max-sm:text-end")}>{content}</span>
    </Tag>
  );
}
