import { ageingTable } from "./ageing/ageing-data.ts";
import { barTable, stackedBarTable } from "./bar-data.ts";
import type { Chart } from "./chart.ts";
import type { ChartTable, TableWords } from "./chart-table.ts";
import { funnelTable } from "./funnel-data.ts";
import { heatTable } from "./heat-data.ts";
import { lineTable } from "./line-data.ts";
import { networkTable } from "./network/network-data.ts";
import { histogramTable } from "./spread/histogram-data.ts";
import { survivalTable } from "./spread/survival-data.ts";

/** The figures of any chart: what its page shows as a table. */
export function tableOf(chart: Chart, words: TableWords): ChartTable {
  switch (chart.kind) {
    case "line":
      return lineTable(chart, words);
    case "bar":
      return barTable(chart);
    case "stacked-bar":
      return stackedBarTable(chart, words);
    case "funnel":
      return funnelTable(chart);
    case "heat-map":
      return heatTable(chart);
    case "ageing":
      return ageingTable(chart, words);
    case "network":
      return networkTable(chart);
    case "histogram":
      return histogramTable(chart, words);
    case "survival":
      return survivalTable(chart, words);
  }
}
