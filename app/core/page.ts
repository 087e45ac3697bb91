import { isId } from "./ids.ts";

/** Keyset pages: a cursor is the sort value and id of the last row shown; there are no offsets. */
export interface Cursor {
  readonly value: number;
  readonly id: string;
}

const pattern = /^(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)_(.{36})$/;

/** Writes a cursor for a link. */
export function formatCursor({ value, id }: Cursor): string {
  return `${String(value)}_${id}`;
}

/** Reads a cursor from a link; null for anything that was not written by `formatCursor`. */
export function parseCursor(text: string | null | undefined): Cursor | null {
  const [, value, id] = pattern.exec(text ?? "") ?? [];
  if (value === undefined || !isId(id)) return null;
  return Math.abs(Number(value)) <= Number.MAX_SAFE_INTEGER ? { value: Number(value), id } : null;
}

/** One page of rows and the cursor of the next one, if there is one. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

/** Cuts what was read, one row more than a page holds if there are more, to a page of `size` rows. */
export function pageOf<Row>(
  read: readonly Row[],
  size: number,
  cursorOf: (row: Row) => Cursor,
): Page<Row> {
  const rows = read.slice(0, size);
  const last = rows.at(-1);
  return { rows, next: read.length > size && last ? formatCursor(cursorOf(last)) : null };
}
