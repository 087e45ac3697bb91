/** Amounts side by side: lying where names are long, upright where they follow each other. */
import { barTable, drawBars, type BarData } from "./bar-data.ts";
import { BarColumns } from "./bar-columns.tsx";
import { BarRows } from "./bar-rows.tsx";
import { ChartFigure, type ChartPlace, type ChartWords } from "./chart-figure.tsx";
import { stateOf } from "./figures.ts";
import { useFigureWords } from "./figure-words.ts";
import { Legend } from "./legend.tsx";

export interface BarChartProps extends BarData, ChartWords, ChartPlace {}

/** Bars from nought, each with its figure beside it. */
export function BarChart(props: BarChartProps) {
  const { bars, layout = "rows", format } = props;
  const say = useFigureWords(format);
  const figures = bars.map(({ value }) => value);
  const Bars = layout === "rows" ? BarRows : BarColumns;
  return (
    <ChartFigure
      {...props}
      table={barTable(props)}
      state={stateOf(figures)}
      legend={<Legend series={[]} shape="area" figures={figures} format={format} />}
    >
      <Bars {...drawBars(props, say)} say={say.short} />
    </ChartFigure>
  );
}
