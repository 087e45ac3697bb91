/** Amounts side by side: lying where names are long, upright where they follow each other. */
import { drawBar } from "./bar-geometry.ts";
import { BarColumns } from "./bar-columns.tsx";
import type { BarMark } from "./bar-marks.tsx";
import { BarRows } from "./bar-rows.tsx";
import { ChartFigure, type ChartWords } from "./chart-figure.tsx";
import { hasFigures, type Figure } from "./figures.ts";
import { useFigureWords, type FigureFormat } from "./figure-words.ts";
import { Legend } from "./legend.tsx";
import { valueScale } from "./value-scale.ts";

export interface NamedFigure {
  name: string;
  value: Figure;
}

export interface BarChartProps extends ChartWords {
  bars: readonly NamedFigure[];
  /** What the names are: "Unit". */
  nameHeader: string;
  /** What the figures are: "Ideas posted". */
  valueHeader: string;
  /** "rows" lie and have room for long names; "columns" stand, for periods and other short names. */
  layout?: "rows" | "columns" | undefined;
  format?: FigureFormat | undefined;
}

/** Bars from nought, each with its figure beside it. */
export function BarChart(props: BarChartProps) {
  const { bars, nameHeader, valueHeader, layout = "rows", format, ...words } = props;
  const say = useFigureWords(format);
  const figures = bars.map(({ value }) => value);
  const scale = valueScale(figures);
  const marks: BarMark[] = bars.map(({ name, value }) => ({
    name,
    label: say.short(value),
    parts: [{ bar: drawBar(value, scale), series: 0, title: `${name}: ${say.short(value)}` }],
  }));
  const Bars = layout === "rows" ? BarRows : BarColumns;
  return (
    <ChartFigure
      {...words}
      headers={[nameHeader, valueHeader]}
      rows={bars.map(({ name, value }, index) => ({
        key: String(index),
        cells: [name, say.full(value)],
      }))}
      hasFigures={hasFigures(figures)}
      legend={<Legend names={[]} shape="area" figures={figures} format={format} />}
    >
      <Bars marks={marks} scale={scale} say={say.short} />
    </ChartFigure>
  );
}
