import type { Theme } from "./theme.ts";
import { trendChart } from "./trend-chart.server.ts";

/** Whether people take part in ideas of other units. */
export const silosTheme: Theme = {
  figures: ["bridging", "siloIndex"],
  charts: {
    bridging: trendChart("bridging"),
  },
};
