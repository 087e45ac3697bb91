/** How strongly each of some things goes with each of others. */
import type { ReactNode } from "react";

import { classNames } from "../class-names.ts";
import { ChartFigure, type ChartPlace, type ChartWords } from "./chart-figure.tsx";
import { stateOf } from "./figures.ts";
import { useFigureWords } from "./figure-words.ts";
import { HeatCells } from "./heat-cells.tsx";
import { heatTable, letterOf, namesAbove, rowLetter, type HeatData } from "./heat-data.ts";
import { heatScale } from "./heat-geometry.ts";
import { HeatLegend } from "./heat-legend.tsx";

export interface HeatMapProps extends HeatData, ChartWords, ChartPlace {}

/** Cells from faint to strong with their figures in them; many columns are lettered, with a key below. */
export function HeatMap(props: HeatMapProps) {
  const { columns, rows, columnsTitle, format } = props;
  const say = useFigureWords(format);
  const figures = rows.flatMap(({ values }) => values);
  const scale = heatScale(figures);
  return (
    <ChartFigure
      {...props}
      table={heatTable(props)}
      state={stateOf(figures)}
      legend={<HeatLegend scale={scale} figures={figures} format={format} />}
    >
      <div className={classNames("heat-scroll", widthFor(columns.length))}>
        <div className="grid grid-cols-[fit-content(38%)_minmax(0,1fr)] items-center gap-x-3 text-sm">
          <span />
          <ColumnHeads columns={columns} title={columnsTitle} />
          {rows.map((row, index) => (
            <CellRow key={index} letter={rowLetter(props, index)} name={row.name}>
              <HeatCells {...{ row, index, columns, scale, say }} />
            </CellRow>
          ))}
        </div>
      </div>
      <ColumnKey columns={columns} />
    </ChartFigure>
  );
}

/** So many columns are wider than a phone, and many than a page: what holds them scrolls. */
function widthFor(columns: number): string | undefined {
  if (columns <= 14) return undefined;
  return columns <= 22 ? "heat-wide" : "heat-widest";
}

function ColumnHeads({
  columns,
  title,
}: {
  columns: readonly string[];
  title?: string | undefined;
}) {
  return (
    <div aria-hidden="true" className="grid pb-1 text-xs text-ink-muted">
      {title && <span className="pb-1 text-center font-semibold">{title}</span>}
      <span className="flex items-end">
        {columns.map((name, index) => (
          <span key={index} className="min-w-0 flex-1 px-0.5 text-center">
            <span
              className={classNames("line-clamp-3 break-words hyphens-auto", whereNamed(columns))}
            >
              {name}
            </span>
            <span className={whereLettered(columns)}>{letterOf(index)}</span>
          </span>
        ))}
      </span>
    </div>
  );
}

function ColumnKey({ columns }: { columns: readonly string[] }) {
  return (
    <p
      aria-hidden="true"
      className={classNames(
        "flex-wrap gap-x-4 gap-y-0.5 pt-2 text-xs text-ink-muted",
        columns.length > namesAbove.desk
          ? "flex"
          : columns.length > namesAbove.phone
            ? "flex @lg:hidden"
            : "hidden",
      )}
    >
      {columns.map((name, index) => (
        <span key={index}>
          <b>{letterOf(index)}</b> {name}
        </span>
      ))}
    </p>
  );
}

function whereNamed({ length }: readonly string[]): string {
  if (length > namesAbove.desk) return "hidden";
  return length > namesAbove.phone ? "@max-lg:hidden" : "";
}

function whereLettered({ length }: readonly string[]): string {
  if (length > namesAbove.desk) return "";
  return length > namesAbove.phone ? "@lg:hidden" : "hidden";
}

interface CellRowProps {
  letter: string | undefined;
  name: string;
  children: ReactNode;
}

function CellRow({ letter, name, children }: CellRowProps) {
  return (
    <>
      <span aria-hidden="true" className="heat-name">
        {letter && <b className="text-ink-muted">{letter} </b>}
        {name}
      </span>
      <svg className="h-9 w-full overflow-visible rtl:-scale-x-100" focusable="false">
        {children}
      </svg>
    </>
  );
}
