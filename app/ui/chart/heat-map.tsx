/** How strongly each of some things goes with each of others. */
import { classNames } from "../class-names.ts";
import { ChartFigure, type ChartWords } from "./chart-figure.tsx";
import { hasFigures, isTold, isWithheld, type Figure } from "./figures.ts";
import { useFigureWords, type FigureFormat, type FigureWords } from "./figure-words.ts";
import { heatScale, type HeatLevel, type HeatScale } from "./heat-geometry.ts";
import { HeatLegend } from "./heat-legend.tsx";
import { useWithheldFill } from "./patterns.tsx";
import { rounded } from "./value-scale.ts";

export interface HeatRow {
  name: string;
  /** One for each column. */
  values: readonly Figure[];
}

export interface HeatMapProps extends ChartWords {
  columns: readonly string[];
  rows: readonly HeatRow[];
  /** What the rows are: "Unit". */
  rowHeader: string;
  format?: FigureFormat | undefined;
}

/** Cells from faint to strong with their figures in them; many columns are lettered, with a key below. */
export function HeatMap({ columns, rows, rowHeader, format, ...words }: HeatMapProps) {
  const say = useFigureWords(format);
  const figures = rows.flatMap(({ values }) => values);
  const scale = heatScale(figures);
  return (
    <ChartFigure
      {...words}
      headers={[rowHeader, ...columns]}
      rows={rows.map(({ name, values }, index) => ({
        key: String(index),
        cells: [name, ...columns.map((_column, at) => say.full(values[at]))],
      }))}
      hasFigures={hasFigures(figures)}
      legend={<HeatLegend scale={scale} figures={figures} format={format} />}
    >
      <div className="grid grid-cols-[fit-content(38%)_minmax(0,1fr)] items-center gap-x-3 text-sm">
        <span />
        <ColumnHeads columns={columns} />
        {rows.map((row, index) => (
          <CellRow key={index} {...{ row, columns, scale, say }} />
        ))}
      </div>
      <ColumnKey columns={columns} />
    </ChartFigure>
  );
}

/** More names than this have no room above their columns, on a phone and elsewhere. */
const namesAbove = { phone: 3, desk: 8 };

function ColumnHeads({ columns }: { columns: readonly string[] }) {
  return (
    <div className="flex items-end pb-1 text-xs text-ink-muted">
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
    </div>
  );
}

function ColumnKey({ columns }: { columns: readonly string[] }) {
  return (
    <p
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

/** A … Z, then AA, as a spreadsheet counts. */
function letterOf(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? "" : letterOf(rest)) + String.fromCharCode(65 + (index % 26));
}

interface CellRowProps {
  row: HeatRow;
  columns: readonly string[];
  scale: HeatScale;
  say: FigureWords;
}

function CellRow({ row, columns, scale, say }: CellRowProps) {
  const width = 100 / columns.length;
  return (
    <>
      <span className="line-clamp-2 min-w-0 leading-tight break-words">{row.name}</span>
      <svg className="h-9 w-full overflow-visible rtl:-scale-x-100" focusable="false">
        {columns.map((column, index) => (
          <svg key={index} x={`${rounded(index * width)}%`} width={`${rounded(width)}%`}>
            <Cell
              figure={row.values[index] ?? null}
              words={say.short(row.values[index])}
              title={`${row.name}, ${column}: ${say.short(row.values[index])}`}
              scale={scale}
              isNarrow={columns.length > 7}
            />
          </svg>
        ))}
      </svg>
    </>
  );
}

interface CellProps {
  figure: Figure;
  words: string;
  title: string;
  scale: HeatScale;
  /** So many columns that a phone has no room for the figures. */
  isNarrow: boolean;
}

function Cell({ figure, words, title, scale, isNarrow }: CellProps) {
  const withheldFill = useWithheldFill();
  const look = isTold(figure) ? levels[scale.levelOf(figure)] : notTold;
  return (
    <>
      <rect
        width="100%"
        height="100%"
        fill={isWithheld(figure) ? withheldFill : undefined}
        className={classNames("heat-cell", isWithheld(figure) ? "withheld" : look.cell)}
      >
        <title>{title}</title>
      </rect>
      <text
        x="50%"
        y="50%"
        dy="0.36em"
        textAnchor="middle"
        className={classNames(
          "text-xs font-semibold tabular-nums rtl:-scale-x-100",
          isTold(figure) ? "heat-label" : "bar-label",
          look.words,
          isNarrow && "heat-label-roomy",
        )}
      >
        {words}
      </text>
    </>
  );
}

const notTold = { cell: "fill-transparent", words: "" };

const levels: Record<HeatLevel, { cell: string; words: string }> = {
  1: { cell: "fill-heat-1", words: "fill-heat-ink-1" },
  2: { cell: "fill-heat-2", words: "fill-heat-ink-2" },
  3: { cell: "fill-heat-3", words: "fill-heat-ink-3" },
  4: { cell: "fill-heat-4", words: "fill-heat-ink-4" },
  5: { cell: "fill-heat-5", words: "fill-heat-ink-5" },
};
