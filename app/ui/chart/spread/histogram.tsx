/** How many fall between two values. */
import { GridLines, NameAxis, ValueAxis } from "../axis.tsx";
import { ChartFigure, type ChartPlace, type ChartWords } from "../chart-figure.tsx";
import { stateOf } from "../figures.ts";
import { useFigureWords } from "../figure-words.ts";
import { LegendList } from "../legend.tsx";
import { useTableWords } from "../table-words.ts";
import { drawHistogram, histogramTable, nameOfBin, type HistogramData } from "./histogram-data.ts";
import { HistogramPlot, useHistogramLegend } from "./histogram-plot.tsx";

export interface HistogramProps extends HistogramData, ChartWords, ChartPlace {}

/** Columns that touch, in order of the values. */
export function Histogram(props: HistogramProps) {
  const { bins, format } = props;
  const words = useTableWords();
  const plain = useFigureWords();
  const say = useFigureWords(format);
  const drawing = drawHistogram(props);
  return (
    <ChartFigure
      {...props}
      table={histogramTable(props, words)}
      state={stateOf(bins.map(({ count }) => count))}
      legend={<HistogramLegend data={props} />}
    >
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 pt-3">
        <ValueAxis scale={drawing.scale} say={plain.short} />
        <div className="relative h-52">
          <GridLines scale={drawing.scale} />
          <svg
            className="absolute inset-0 size-full overflow-visible rtl:-scale-x-100"
            focusable="false"
          >
            <HistogramPlot data={props} drawing={drawing} plain={plain} say={say} />
          </svg>
        </div>
        <div className="col-start-2">
          <NameAxis names={bins.map((bin) => nameOfBin(bin, words, plain))} />
          <p aria-hidden="true" className="pt-1 text-center text-xs text-ink-muted">
            {props.binHeader}
          </p>
        </div>
      </div>
    </ChartFigure>
  );
}

function HistogramLegend({ data }: { data: HistogramData }) {
  const say = useFigureWords(data.format);
  return <LegendList entries={useHistogramLegend(data, say)} />;
}
