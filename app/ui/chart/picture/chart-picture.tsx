import { drawBars, drawStacks, type BarData, type StackedBarData } from "../bar-data.ts";
import type { Chart } from "../chart.ts";
import type { ChartWords } from "../chart-figure.tsx";
import { useFigureWords } from "../figure-words.ts";
import { useLegend } from "../legend.tsx";
import { AgeingPicture } from "./ageing-picture.tsx";
import { BarsPicture } from "./bars-picture.tsx";
import { FunnelPicture } from "./funnel-picture.tsx";
import { HeatPicture } from "./heat-picture.tsx";
import { LinePicture } from "./line-picture.tsx";
import { NetworkPicture } from "./network-picture.tsx";
import { HistogramPicture, SurvivalPicture } from "./spread-pictures.tsx";

/** Any chart as an SVG document of its own. */
export function ChartPicture({ chart }: { chart: Chart }) {
  switch (chart.kind) {
    case "line":
      return <LinePicture chart={chart} />;
    case "bar":
      return <BarPicture chart={chart} />;
    case "stacked-bar":
      return <StackPicture chart={chart} />;
    case "funnel":
      return <FunnelPicture chart={chart} />;
    case "heat-map":
      return <HeatPicture chart={chart} />;
    case "ageing":
      return <AgeingPicture chart={chart} />;
    case "network":
      return <NetworkPicture chart={chart} />;
    case "histogram":
      return <HistogramPicture chart={chart} />;
    case "survival":
      return <SurvivalPicture chart={chart} />;
  }
}

function BarPicture({ chart }: { chart: BarData & ChartWords }) {
  const { bars, layout, format } = chart;
  const figures = bars.map(({ value }) => value);
  const legend = useLegend({ series: [], shape: "area", figures, format });
  const drawing = drawBars(chart, useFigureWords(format));
  return <BarsPicture words={chart} {...{ drawing, figures, legend, layout, format }} />;
}

function StackPicture({ chart }: { chart: StackedBarData & ChartWords }) {
  const { parts, bars, layout, format } = chart;
  const figures = bars.flatMap(({ values }) => values);
  const series = parts.map((name) => ({ name }));
  const legend = useLegend({ series, shape: "area", figures, format });
  const drawing = drawStacks(chart, useFigureWords(format));
  return <BarsPicture words={chart} {...{ drawing, figures, legend, layout, format }} />;
}
