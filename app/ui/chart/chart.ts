/** Any chart as data: what a page shows, a file holds, and a test compares. */
import type { AgeingData } from "./ageing/ageing-data.ts";
import type { BarData, StackedBarData } from "./bar-data.ts";
import type { ChartWords } from "./chart-figure.tsx";
import type { FunnelData } from "./funnel-data.ts";
import type { HeatData } from "./heat-data.ts";
import type { LineData } from "./line-data.ts";
import type { NetworkData } from "./network/network-data.ts";
import type { HistogramData } from "./spread/histogram-data.ts";
import type { SurvivalData } from "./spread/survival-data.ts";

export type Chart = ChartWords &
  (
    | ({ kind: "line" } & LineData)
    | ({ kind: "bar" } & BarData)
    | ({ kind: "stacked-bar" } & StackedBarData)
    | ({ kind: "funnel" } & FunnelData)
    | ({ kind: "heat-map" } & HeatData)
    | ({ kind: "ageing" } & AgeingData)
    | ({ kind: "network" } & NetworkData)
    | ({ kind: "histogram" } & HistogramData)
    | ({ kind: "survival" } & SurvivalData)
  );
