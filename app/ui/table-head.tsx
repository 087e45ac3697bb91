/** The head of a table's column; in a list that can be sorted, a link to that order. */
import { Link } from "@remix-run/react";
import * as Down from "lucide-react/icons/arrow-down";
import * as Up from "lucide-react/icons/arrow-up";
import * as Either from "lucide-react/icons/arrow-up-down";
import type { ReactNode } from "react";

import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import type { SortLink } from "./table-order.ts";

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** "end" for figures. */
  align?: "start" | "end" | undefined;
  /** Buttons that say themselves what they do; the header is only heard. */
  acts?: boolean | undefined;
  /** Leads to the list in this column's order. */
  sort?: SortLink | undefined;
}

/** On a phone, where rows are cards, only what sorts is seen. */
export function ColumnHead<Row>({ column }: { column: Column<Row> }) {
  const { header, align, sort, acts } = column;
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={sort?.direction ?? (sort && "none")}
      className={classNames(
        "font-semibold text-ink-muted",
        sort ? "sm:px-1 sm:py-0" : "sr-only sm:not-sr-only sm:px-3 sm:py-2",
        align === "end" ? "sm:text-end" : "text-start",
      )}
    >
      {sort ? (
        <HeadLink header={header} sort={sort} />
      ) : acts ? (
        <span className="sr-only">{header}</span>
      ) : (
        header
      )}
    </th>
  );
}

function HeadLink({ header, sort }: { header: string; sort: SortLink }) {
  return (
    <Link
      to={sort.to}
      preventScrollReset
      className={classNames(
        "inline-flex min-h-11 items-center gap-1 rounded-md px-2 no-underline hover:bg-accent-soft hover:text-accent-ink focus-visible:-outline-offset-3 sm:min-h-10",
        sort.direction ? "text-accent-ink" : "text-ink-muted",
      )}
    >
      {header}
      <Icon of={signs[sort.direction ?? "none"]} className={sort.direction ? "" : "opacity-50"} />
    </Link>
  );
}

const signs = { ascending: Up, descending: Down, none: Either };
