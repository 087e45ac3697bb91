/** Ticking rows of a table; native checkboxes, so that the form around it works without JavaScript. */
import type { ChangeEvent } from "react";

import { classNames } from "./class-names.ts";
import { useHydrated } from "./hydrated.ts";

export interface Selection<Row> {
  /** Name of the form's field; sent once for each ticked row. */
  name: string;
  value: (row: Row) => string;
  /** "Choose Amina Okonkwo". */
  label: (row: Row) => string;
  /** "Choose all on this page". */
  labelAll: string;
  isChosen?: ((row: Row) => boolean) | undefined;
}

interface ChooseAllProps<Row> {
  selection: Selection<Row>;
  rows: readonly Row[];
}

/** Ticks every row; appears once a script can do it. */
export function ChooseAll<Row>({ selection, rows }: ChooseAllProps<Row>) {
  const hydrated = useHydrated();
  return (
    <th role="columnheader" scope="col" className="text-start sm:w-11">
      {hydrated && rows.length > 0 ? (
        <label className={classNames(box, "max-sm:px-3")}>
          <input
            type="checkbox"
            aria-label={selection.labelAll}
            onChange={tickAll}
            className="size-5"
          />
          <span aria-hidden="true" className="sm:hidden">
            {selection.labelAll}
          </span>
        </label>
      ) : (
        <span className="sr-only">{selection.labelAll}</span>
      )}
    </th>
  );
}

/** Ticks one row. */
export function ChooseRow<Row>({ selection, row }: { selection: Selection<Row>; row: Row }) {
  return (
    <td role={cell} className="absolute inset-e-1 top-1 w-11 align-top sm:static sm:table-cell">
      <label className={box}>
        <input
          type="checkbox"
          name={selection.name}
          value={selection.value(row)}
          aria-label={selection.label(row)}
          defaultChecked={selection.isChosen?.(row)}
          className="relative z-10 size-5"
        />
      </label>
    </td>
  );
}

// Stated although native, because a table laid out as blocks loses its meaning in some browsers.
const cell: string = "cell";

const box = "flex min-h-11 min-w-11 items-center justify-center gap-2";

function tickAll({ currentTarget }: ChangeEvent<HTMLInputElement>) {
  const boxes = currentTarget.closest("table")?.querySelectorAll("tbody input[type=checkbox]");
  for (const one of boxes ?? []) {
    if (one instanceof HTMLInputElement) one.checked = currentTarget.checked;
  }
}
