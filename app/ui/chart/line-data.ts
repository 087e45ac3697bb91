/** What a line chart shows. */
import type { Translate } from "#app/core/words.ts";
import { drawLine, type LineDrawing } from "./line-geometry.ts";
import type { Cell, ChartTable, TableWords } from "./chart-table.ts";
import type { DatedNote } from "./dated-notes.ts";
import type { Figure } from "./figures.ts";
import type { FigureFormat } from "./figure-words.ts";
import { valueScale, type ValueScale } from "./value-scale.ts";

export interface Series {
  name: string;
  /** One for each period. */
  values: readonly Figure[];
  /** Drawn behind the others, thin and dotted: the period before, the whole organisation. */
  isComparison?: boolean | undefined;
}

export interface LineData {
  /** Months or weeks, in order. */
  periods: readonly string[];
  /** What the periods are called: "Month". */
  periodHeader: string;
  series: readonly Series[];
  format?: FigureFormat | undefined;
  /** Drawn across, with what it is called: "Target". */
  target?: { value: number; name: string } | undefined;
  notes?: readonly DatedNote[] | undefined;
}

export interface LinesDrawing {
  readonly scale: ValueScale;
  readonly lines: readonly LineDrawing[];
  /** Which look each series has; comparisons have looks of their own, counted apart. */
  readonly looks: readonly number[];
}

/** The axis and the lines on it. */
export function drawLines({ series, target }: LineData): LinesDrawing {
  const scale = valueScale([...series.flatMap(({ values }) => values), target?.value]);
  const before = (index: number) =>
    series.slice(0, index).filter((one) => !one.isComparison === !series[index]?.isComparison);
  return {
    scale,
    lines: series.map(({ values }) => drawLine(values, scale)),
    looks: series.map((_one, index) => before(index).length),
  };
}

/** A row for each period; target and notes have columns of their own. */
export function lineTable(data: LineData, { t }: TableWords): ChartTable {
  const { periods, periodHeader, series, format, target, notes = [] } = data;
  const rows = periods.map((period, index): Cell[] => [
    period,
    ...series.map(({ values }): Cell => ({ figure: values[index] ?? null, format })),
    ...(target ? [{ figure: target.value, format }] : []),
    ...(notes.length > 0 ? [notesIn(notes, index, periods.length, t)] : []),
  ]);
  const headers = [
    periodHeader,
    ...series.map(({ name }) => name),
    ...(target ? [target.name] : []),
    ...(notes.length > 0 ? [t("chart.notes")] : []),
  ];
  return { headers, rows };
}

function notesIn(
  notes: readonly DatedNote[],
  period: number,
  periods: number,
  t: Translate,
): string {
  const held = notes.filter(
    ({ at }) => Math.min(Math.max(Math.floor(at), 0), periods - 1) === period,
  );
  return held.map(({ date, text }) => t("chart.named", { name: date, words: text })).join("; ");
}
