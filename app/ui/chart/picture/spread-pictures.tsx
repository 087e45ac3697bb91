import type { ChartWords } from "../chart-figure.tsx";
import { stateOf } from "../figures.ts";
import { useFigureWords } from "../figure-words.ts";
import { drawHistogram, nameOfBin, type HistogramData } from "../spread/histogram-data.ts";
import { HistogramPlot, useHistogramLegend } from "../spread/histogram-plot.tsx";
import { useReached } from "../spread/survival-chart.tsx";
import { drawSurvival, survivalFigures, type SurvivalData } from "../spread/survival-data.ts";
import { SurvivalPlot, useSurvivalLegend } from "../spread/survival-plot.tsx";
import { useTableWords } from "../table-words.ts";
import {
  axisWidth,
  LevelTicks,
  NamesUnder,
  namesUnder,
  Plot,
  UprightAxis,
  Words,
  type Frame,
} from "./parts.tsx";
import { margin, PictureFrame, pictureWidth } from "./picture-frame.tsx";

const plotHeight = 280;
const titleHeight = 24;

/** How many fall between two values, as a picture. */
export function HistogramPicture({ chart }: { chart: HistogramData & ChartWords }) {
  const { bins, binHeader, format } = chart;
  const words = useTableWords();
  const plain = useFigureWords();
  const say = useFigureWords(format);
  const drawing = drawHistogram(chart);
  const left = axisWidth(drawing.scale, plain.short);
  const width = pictureWidth - 2 * margin - left;
  const names = namesUnder(
    bins.map((bin) => nameOfBin(bin, words, plain)),
    width,
  );
  return (
    <PictureFrame
      words={chart}
      state={stateOf(bins.map(({ count }) => count))}
      legend={useHistogramLegend(chart, say)}
      height={8 + plotHeight + names.height + titleHeight}
      draw={(at) => {
        const plot = { x: at.x + left, y: at.y + 8, width, height: plotHeight };
        const under = plot.y + plot.height;
        return (
          <>
            <UprightAxis scale={drawing.scale} say={plain.short} at={plot} />
            <Plot at={plot}>
              <HistogramPlot data={chart} drawing={drawing} plain={plain} say={say} />
            </Plot>
            <NamesUnder names={names} count={bins.length} x={plot.x} y={under} width={width} />
            <AxisTitle title={binHeader} at={plot} y={under + names.height + 16} />
          </>
        );
      }}
    />
  );
}

/** A survival curve as a picture. */
export function SurvivalPicture({ chart }: { chart: SurvivalData & ChartWords }) {
  const { timeHeader, shareHeader, format } = chart;
  const plain = useFigureWords();
  const share = useFigureWords("percent");
  const say = useFigureWords(format);
  const drawing = drawSurvival(chart);
  const left = axisWidth(drawing.shares, share.short);
  const width = pictureWidth - 2 * margin - left - 24;
  const last = drawing.times.ticks.at(-1);
  return (
    <PictureFrame
      words={chart}
      state={stateOf(survivalFigures(chart))}
      legend={useSurvivalLegend(chart)}
      height={titleHeight + plotHeight + 28 + titleHeight}
      sentences={useReached(chart, say)}
      draw={(at) => {
        const plot = { x: at.x + left, y: at.y + titleHeight, width, height: plotHeight };
        return (
          <>
            <Words lines={[shareHeader]} x={at.x} y={at.y + 10} look="fill-ink-muted" />
            <UprightAxis scale={drawing.shares} say={share.short} at={plot} />
            <Plot at={plot}>
              <SurvivalPlot data={chart} drawing={drawing} say={say} share={share} />
            </Plot>
            <LevelTicks
              scale={drawing.times}
              say={(tick) => (tick === last ? say.short(tick) : plain.short(tick))}
              at={{ ...plot, y: plot.y + plot.height }}
            />
            <AxisTitle title={timeHeader} at={plot} y={plot.y + plot.height + 42} />
          </>
        );
      }}
    />
  );
}

function AxisTitle({ title, at, y }: { title: string; at: Frame; y: number }) {
  return (
    <Words lines={[title]} x={at.x + at.width / 2} y={y} anchor="middle" look="fill-ink-muted" />
  );
}
