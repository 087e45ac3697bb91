/** Amounts and what they consist of. */
import { drawStack, stackReach } from "./bar-geometry.ts";
import { BarColumns } from "./bar-columns.tsx";
import type { BarMark } from "./bar-marks.tsx";
import { BarRows } from "./bar-rows.tsx";
import { ChartFigure, type ChartWords } from "./chart-figure.tsx";
import { hasFigures, type Figure } from "./figures.ts";
import { useFigureWords, type FigureFormat } from "./figure-words.ts";
import { useT } from "../language/language.tsx";
import { Legend } from "./legend.tsx";
import { valueScale } from "./value-scale.ts";

export interface StackedBar {
  name: string;
  /** One for each part. */
  values: readonly Figure[];
}

export interface StackedBarChartProps extends ChartWords {
  /** Names of the parts, in the order they are stacked. */
  parts: readonly string[];
  bars: readonly StackedBar[];
  /** What the names are: "Unit". */
  nameHeader: string;
  layout?: "rows" | "columns" | undefined;
  format?: FigureFormat | undefined;
}

/** Each part has a pattern of its own; the total stands beside the bar. */
export function StackedBarChart(props: StackedBarChartProps) {
  const { parts, bars, nameHeader, layout = "rows", format, ...words } = props;
  const t = useT();
  const say = useFigureWords(format);
  const figures = bars.flatMap(({ values }) => values);
  const scale = valueScale(bars.flatMap(({ values }) => stackReach(values)));
  const marks: BarMark[] = bars.map(({ name, values }) => ({
    name,
    label: say.total(values, "short"),
    parts: drawStack(values, scale).map((bar, index) => ({
      bar,
      series: index,
      label: say.short(values[index]),
      title: `${name}, ${parts[index] ?? ""}: ${say.short(values[index])}`,
    })),
  }));
  const Bars = layout === "rows" ? BarRows : BarColumns;
  return (
    <ChartFigure
      {...words}
      headers={[nameHeader, ...parts, t("chart.total")]}
      rows={bars.map(({ name, values }, index) => ({
        key: String(index),
        cells: [name, ...parts.map((_part, at) => say.full(values[at])), say.total(values, "full")],
      }))}
      hasFigures={hasFigures(figures)}
      legend={<Legend names={parts} shape="area" figures={figures} format={format} />}
    >
      <Bars marks={marks} scale={scale} say={say.short} />
    </ChartFigure>
  );
}
