import type { Chart } from "../chart.ts";
import { ages, answers, byUnit, practice, standing } from "./amount-charts.ts";
import { answered, kept, waiting } from "./time-charts.ts";
import { few, matrix, ties } from "./unit-charts.ts";

/** Every kind of chart with figures one might see, by the name of its files. */
export const sampleCharts = {
  kept,
  "by-unit": byUnit,
  standing,
  answers,
  practice,
  ages,
  ties,
  few,
  matrix,
  answered,
  waiting,
} as const satisfies Readonly<Record<string, Chart>>;
