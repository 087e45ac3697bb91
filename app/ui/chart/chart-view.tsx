import { AgeingChart } from "./ageing/ageing-chart.tsx";
import { BarChart } from "./bar-chart.tsx";
import type { Chart } from "./chart.ts";
import type { ChartPlace } from "./chart-figure.tsx";
import { FunnelChart } from "./funnel-chart.tsx";
import { HeatMap } from "./heat-map.tsx";
import { LineChart } from "./line-chart.tsx";
import { NetworkChart } from "./network/network-chart.tsx";
import { Histogram } from "./spread/histogram.tsx";
import { SurvivalChart } from "./spread/survival-chart.tsx";
import { StackedBarChart } from "./stacked-bar-chart.tsx";

export interface ChartViewProps extends ChartPlace {
  chart: Chart;
}

/** Any chart on a page. */
export function ChartView({ chart, ...place }: ChartViewProps) {
  switch (chart.kind) {
    case "line":
      return <LineChart {...chart} {...place} />;
    case "bar":
      return <BarChart {...chart} {...place} />;
    case "stacked-bar":
      return <StackedBarChart {...chart} {...place} />;
    case "funnel":
      return <FunnelChart {...chart} {...place} />;
    case "heat-map":
      return <HeatMap {...chart} {...place} />;
    case "ageing":
      return <AgeingChart {...chart} {...place} />;
    case "network":
      return <NetworkChart {...chart} {...place} />;
    case "histogram":
      return <Histogram {...chart} {...place} />;
    case "survival":
      return <SurvivalChart {...chart} {...place} />;
  }
}
