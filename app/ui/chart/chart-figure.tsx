/** What every chart has around it: title, a sentence, a legend, its figures as a table, and the way to take it along. */
import { useId, type ReactNode } from "react";
import * as Chevron from "lucide-react/icons/chevron-down";

import { classNames } from "../class-names.ts";
import { DataTable, type Column } from "../data-table.tsx";
import { useHydrated } from "../hydrated.ts";
import { Icon } from "../icon.tsx";
import { useLanguage, useT } from "../language/language.tsx";
import { ChartDownloads, type DownloadLinks } from "./chart-downloads.tsx";
import { cellText, type ChartTable } from "./chart-table.ts";
import type { ChartState } from "./figures.ts";
import { useMarks } from "./marks/use-marks.ts";
import { Patterns } from "./patterns.tsx";

/** What the caller of any chart says. */
export interface ChartWords {
  title: string;
  /** One sentence: what is to be seen here. */
  description: string;
  /** Source, period, or how it is counted; under the chart. */
  note?: string | undefined;
  /** Said instead of the chart when it has no figures. */
  empty?: string | undefined;
}

/** What a page adds to any chart. */
export interface ChartPlace {
  /** Makes the title a heading of this rank. */
  heading?: "h2" | "h3" | "h4" | undefined;
  /** Where its figures and pictures are had as files. */
  downloads?: DownloadLinks | undefined;
  /** Beside the downloads: what can be done about what is seen. */
  action?: ReactNode;
}

export interface ChartFigureProps extends ChartWords, ChartPlace {
  table: ChartTable;
  state: ChartState;
  legend?: ReactNode;
  /** Beneath the drawing, not part of it: notes, or what belongs to the figures in words. */
  beneath?: ReactNode;
  /** Beside the drawing where there is room, else beneath it. */
  beside?: ReactNode;
  children: ReactNode;
}

/** The table says in words what is drawn, without JavaScript too. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, description, note, state, legend, beneath, beside, children } = props;
  const Title = props.heading ?? "p";
  const id = useId();
  return (
    <figure aria-labelledby={`${id}-title`} className="chart">
      <figcaption className="grid gap-0.5">
        <Title id={`${id}-title`} className="text-base font-semibold">
          {title}
        </Title>
        <p id={`${id}-text`} className="max-w-[65ch] text-sm text-ink-muted">
          {description}
        </p>
      </figcaption>
      {state === "filled" ? (
        <Patterns>
          {legend}
          <div className={beside ? "chart-beside" : undefined}>
            <Drawing id={id}>{children}</Drawing>
            {beside}
          </div>
          {beneath}
        </Patterns>
      ) : (
        <Nothing state={state} words={props.empty} />
      )}
      {note && <p className="text-xs text-ink-muted">{note}</p>}
      {props.table.rows.length > 0 && <FiguresTable title={title} table={props.table} />}
      {(props.downloads ?? props.action) && (
        <div className="chart-foot">
          {props.downloads && <ChartDownloads title={title} links={props.downloads} />}
          {props.action && <div className="ms-auto min-w-0">{props.action}</div>}
        </div>
      )}
    </figure>
  );
}

/** One image to a screen reader; a group of images, one in reach at a time, once JavaScript leads through them. */
function Drawing({ id, children }: { id: string; children: ReactNode }) {
  const t = useT();
  const hydrated = useHydrated();
  const marks = useMarks();
  return (
    <div
      ref={marks}
      role={hydrated ? "group" : "img"}
      aria-labelledby={`${id}-title`}
      aria-describedby={hydrated ? `${id}-text ${id}-keys` : `${id}-text`}
      className="chart-drawing"
    >
      {children}
      {hydrated && (
        // Places on the screen are counted from one side, whichever way one reads.
        <div dir="ltr" className="pointer-events-none absolute inset-0">
          <div data-mark-ring hidden className="mark-ring" />
          <div data-mark-tip hidden dir="auto" aria-hidden="true" className="mark-tip" />
        </div>
      )}
      {hydrated && (
        <span id={`${id}-keys`} hidden>
          {t("chart.keys")}
        </span>
      )}
    </div>
  );
}

function Nothing({ state, words }: { state: ChartState; words: string | undefined }) {
  const t = useT();
  const isWithheld = state === "withheld";
  const said = words ?? (state === "nought" ? t("chart.allNought") : t("chart.empty"));
  return (
    <p
      className={classNames(
        "grid min-h-32 place-items-center rounded-md border border-dashed border-line-strong p-4 text-center text-sm text-ink-muted",
        isWithheld && "chart-withheld",
      )}
    >
      <span className="rounded-sm bg-surface px-2 py-1">
        {isWithheld ? t("chart.allHidden") : said}
      </span>
    </p>
  );
}

function FiguresTable({ title, table }: { title: string; table: ChartTable }) {
  const t = useT();
  return (
    <details className="group/figures chart-figures min-w-0">
      <summary className="-ms-2 inline-flex min-h-11 items-center gap-1 rounded-md px-2 text-sm font-semibold text-accent hover:bg-accent-soft sm:min-h-9">
        <Icon of={Chevron} className="transition-transform group-open/figures:rotate-180" />
        {t("chart.showFigures")}
      </summary>
      <div className="mt-2">
        <DataTable
          caption={title}
          captionHidden
          scrolls={table.headers.length > columnsWithoutScrolling ? "wide" : undefined}
          columns={useColumns(table)}
          rows={table.rows.map((cells, index) => ({ key: String(index), cells }))}
          rowKey={({ key }) => key}
        />
      </div>
    </details>
  );
}

interface Row {
  key: string;
  cells: ChartTable["rows"][number];
}

const columnsWithoutScrolling = 7;

function useColumns({ headers }: ChartTable): Column<Row>[] {
  const words = { language: useLanguage(), t: useT() };
  return headers.map((header, index) => ({
    key: String(index),
    header,
    cell: ({ cells }) => cellText(cells[index] ?? "", words),
    align: index === 0 ? "start" : "end",
  }));
}
