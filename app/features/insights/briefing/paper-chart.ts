import type { Chart } from "#app/ui/chart/chart.ts";

const kinds = ["line", "funnel", "bar"] as const;

/** The kinds of charts that are drawn on paper. */
export type PaperChart = Extract<Chart, { kind: (typeof kinds)[number] }>;

/** Whether a chart can be drawn on paper. */
export function isPaperChart(chart: Chart): chart is PaperChart {
  return kinds.some((kind) => kind === chart.kind);
}
