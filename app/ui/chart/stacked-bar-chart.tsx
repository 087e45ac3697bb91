/** Amounts and what they consist of. */
import { drawStacks, stackedBarTable, type StackedBarData } from "./bar-data.ts";
import { BarColumns } from "./bar-columns.tsx";
import { BarRows } from "./bar-rows.tsx";
import { ChartFigure, type ChartPlace, type ChartWords } from "./chart-figure.tsx";
import { stateOf } from "./figures.ts";
import { useFigureWords } from "./figure-words.ts";
import { Legend } from "./legend.tsx";
import { useTableWords } from "./table-words.ts";

export interface StackedBarChartProps extends StackedBarData, ChartWords, ChartPlace {}

/** Each part has a pattern of its own; the total stands beside the bar. */
export function StackedBarChart(props: StackedBarChartProps) {
  const { parts, bars, layout = "rows", format } = props;
  const say = useFigureWords(format);
  const figures = bars.flatMap(({ values }) => values);
  const Bars = layout === "rows" ? BarRows : BarColumns;
  return (
    <ChartFigure
      {...props}
      table={stackedBarTable(props, useTableWords())}
      state={stateOf(figures)}
      legend={
        <Legend
          series={parts.map((name) => ({ name }))}
          shape="area"
          figures={figures}
          format={format}
        />
      }
    >
      <Bars {...drawStacks(props, say)} say={say.short} />
    </ChartFigure>
  );
}
