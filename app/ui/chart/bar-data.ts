/** What bar charts show: amounts side by side, and what each consists of. */
import { drawBar, drawStack, stackReach } from "./bar-geometry.ts";
import type { BarMark } from "./bar-marks.tsx";
import type { ChartTable, TableWords } from "./chart-table.ts";
import { isTold, stubFor, type Figure } from "./figures.ts";
import type { FigureFormat, FigureWords } from "./figure-words.ts";
import { valueScale, type ValueScale } from "./value-scale.ts";

export interface NamedFigure {
  name: string;
  value: Figure;
}

/** "rows" lie and have room for long names; "columns" stand, for periods and other short names. */
export type BarLayout = "rows" | "columns";

export interface BarData {
  bars: readonly NamedFigure[];
  /** What the names are: "Unit". */
  nameHeader: string;
  /** What the figures are: "Ideas posted". */
  valueHeader: string;
  layout?: BarLayout | undefined;
  format?: FigureFormat | undefined;
}

export interface StackedBar {
  name: string;
  /** One for each part. */
  values: readonly Figure[];
}

export interface StackedBarData {
  /** Names of the parts, in the order they are stacked. */
  parts: readonly string[];
  bars: readonly StackedBar[];
  /** What the names are: "Unit". */
  nameHeader: string;
  layout?: BarLayout | undefined;
  format?: FigureFormat | undefined;
}

export interface BarsDrawing {
  readonly scale: ValueScale;
  readonly marks: readonly BarMark[];
}

/** Bars from nought. */
export function drawBars({ bars }: BarData, say: FigureWords): BarsDrawing {
  const figures = bars.map(({ value }) => value);
  const stub = stubFor(figures);
  const scale = valueScale(figures);
  const marks = bars.map(({ name, value }) => ({
    name,
    label: say.short(value),
    parts: [
      { bar: drawBar(value, scale, stub), series: 0, title: say.named(name, say.short(value)) },
    ],
  }));
  return { scale, marks };
}

/** Bars of parts, each with its total. */
export function drawStacks({ parts, bars }: StackedBarData, say: FigureWords): BarsDrawing {
  const figures = bars.flatMap(({ values }) => values);
  const stub = stubFor(figures);
  const reaches = bars.flatMap(({ values }) => stackReach(values, stub));
  // A stub is no whole number, and its axis may be one of whole things.
  const areWhole = figures.filter(isTold).every(Number.isInteger);
  const scale = valueScale(areWhole ? reaches.map(Math.ceil) : reaches);
  const marks = bars.map(({ name, values }) => ({
    name,
    label: say.total(values, "short"),
    parts: drawStack(values, scale, stub).map((bar, index) => ({
      bar,
      series: index,
      label: say.short(values[index]),
      title: say.named(`${name}, ${parts[index] ?? ""}`, say.short(values[index])),
    })),
  }));
  return { scale, marks };
}

/** A row for each bar. */
export function barTable({ bars, nameHeader, valueHeader, format }: BarData): ChartTable {
  return {
    headers: [nameHeader, valueHeader],
    rows: bars.map(({ name, value }) => [name, { figure: value, format }]),
  };
}

/** A row for each bar, a column for each part, and the total. */
export function stackedBarTable(data: StackedBarData, { t }: TableWords): ChartTable {
  const { parts, bars, nameHeader, format } = data;
  return {
    headers: [nameHeader, ...parts, t("chart.total")],
    rows: bars.map(({ name, values }) => [
      name,
      ...parts.map((_part, at) => ({ figure: values[at] ?? null, format })),
      { totalOf: values, format },
    ]),
  };
}
