/** What every chart has around it: title, a sentence, a legend, and its figures as a table. */
import { useId, type ReactNode } from "react";
import * as Chevron from "lucide-react/icons/chevron-down";

import { DataTable, type Column } from "../data-table.tsx";
import { Icon } from "../icon.tsx";
import { useT } from "../language/language.tsx";
import { Patterns } from "./patterns.tsx";

/** What the caller of any chart says. */
export interface ChartWords {
  title: string;
  /** One sentence: what is to be seen here. */
  description: string;
  /** Source, period, or how it is counted; under the chart. */
  note?: ReactNode;
  /** Said instead of the chart when it has no figures. */
  empty?: string | undefined;
}

/** One row of the table: what it is about, then its figures in words. */
export interface ChartRow {
  key: string;
  cells: readonly ReactNode[];
}

export interface ChartFigureProps extends ChartWords {
  /** Heads of the table's columns; the first names the rows. */
  headers: readonly string[];
  rows: readonly ChartRow[];
  hasFigures: boolean;
  legend?: ReactNode;
  children: ReactNode;
}

/** The drawing is one image to a screen reader; the table says the same in words, without JavaScript too. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, description, note, hasFigures, legend, children } = props;
  const id = useId();
  return (
    <figure aria-labelledby={`${id}-title`} className="chart">
      <figcaption className="grid gap-0.5">
        <p id={`${id}-title`} className="font-semibold">
          {title}
        </p>
        <p id={`${id}-text`} className="max-w-[65ch] text-sm text-ink-muted">
          {description}
        </p>
      </figcaption>
      {hasFigures ? (
        <Patterns>
          {legend}
          <div role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
            {children}
          </div>
        </Patterns>
      ) : (
        <Nothing words={props.empty} />
      )}
      {note && <p className="text-xs text-ink-muted">{note}</p>}
      {props.rows.length > 0 && <FiguresTable {...props} />}
    </figure>
  );
}

function Nothing({ words }: { words: string | undefined }) {
  const t = useT();
  return (
    <p className="grid min-h-32 place-items-center rounded-md border border-dashed border-line-strong p-4 text-center text-sm text-ink-muted">
      {words ?? t("chart.empty")}
    </p>
  );
}

function FiguresTable({ title, headers, rows }: ChartFigureProps) {
  const t = useT();
  return (
    <details className="group/figures min-w-0">
      <summary className="-ms-2 inline-flex min-h-11 items-center gap-1 rounded-md px-2 text-sm font-semibold text-accent hover:bg-accent-soft sm:min-h-9">
        <Icon of={Chevron} className="transition-transform group-open/figures:rotate-180" />
        {t("chart.showFigures")}
      </summary>
      <div className="mt-2">
        <DataTable
          caption={title}
          captionHidden
          columns={columnsOf(headers)}
          rows={rows}
          rowKey={({ key }) => key}
        />
      </div>
    </details>
  );
}

function columnsOf(headers: readonly string[]): Column<ChartRow>[] {
  return headers.map((header, index) => ({
    key: String(index),
    header,
    cell: ({ cells }) => cells[index],
    align: index === 0 ? "start" : "end",
  }));
}
