/** Charts of time as one would see them, for the design page and for tests. */
import type { Chart } from "../chart.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** With the year before, a target and dated notes. */
export const kept = {
  kind: "line",
  title: "First answers within the promise",
  description:
    "84% in December, against 52% a year earlier; it has been above the target since October.",
  note: "Answers due in the month. In May fewer than five were due.",
  periodHeader: "Month",
  periods: months,
  format: "percent",
  series: [
    {
      name: "This year",
      values: [0.41, 0.44, 0.52, 0.55, { hidden: true }, 0.61, 0.6, 0.66, 0.74, 0.81, 0.83, 0.84],
    },
    {
      name: "The year before",
      isComparison: true,
      values: [0.31, 0.29, 0.35, 0.33, 0.38, 0.37, null, 0.36, 0.44, 0.47, 0.5, 0.52],
    },
  ],
  target: { name: "Target", value: 0.8 },
  notes: [
    { at: 2.4, date: "12 March", text: "Deputies can answer for absent managers." },
    { at: 7.1, date: "4 August", text: "Reminders go out two days before the promise ends." },
    { at: 7.35, date: "11 August", text: "The response promise is shortened to ten working days." },
  ],
} satisfies Chart;

/** Two curves with what was still waiting when counting ended. */
export const waiting = {
  kind: "survival",
  title: "How long an idea waits for its first answer",
  description: "Half had one within 38 working hours, a third sooner than in the quarter before.",
  note: "Estimated as Kaplan and Meier do. Ideas without an answer at the period's end count as waiting up to then: leaving them out would make the time look shorter than it is.",
  timeHeader: "Working hours since posting",
  shareHeader: "Share of ideas still without an answer",
  format: "hours",
  curves: [
    {
      name: "This quarter",
      estimate: {
        steps: stepsOf([
          [4, 0.94],
          [8, 0.86],
          [14, 0.77],
          [22, 0.66],
          [30, 0.57],
          [38, 0.49],
          [47, 0.4],
          [60, 0.31],
          [76, 0.22],
          [95, 0.15],
          [118, 0.09],
          [150, 0.06],
        ]),
        censored: [26, 51, 84, 102, 133, 160],
        median: 38,
        p90: 118,
      },
    },
    {
      name: "The quarter before",
      estimate: {
        steps: stepsOf([
          [6, 0.97],
          [12, 0.9],
          [20, 0.82],
          [31, 0.73],
          [44, 0.61],
          [57, 0.5],
          [78, 0.42],
          [99, 0.35],
          [130, 0.28],
          [155, 0.22],
        ]),
        censored: [70, 110, 144, 168],
        median: 57,
        p90: null,
      },
    },
  ],
} satisfies Chart;

/** Bins with the last one open, a small count that is not told, and the two values singled out. */
export const answered = {
  kind: "histogram",
  title: "Days to the first answer",
  description: "Most answers come within two weeks; a few ideas wait for more than a month.",
  binHeader: "Working days",
  countHeader: "Ideas",
  format: "days",
  bins: [
    { from: 0, to: 3, count: 84 },
    { from: 3, to: 6, count: 121 },
    { from: 6, to: 9, count: 97 },
    { from: 9, to: 12, count: 60 },
    { from: 12, to: 15, count: 31 },
    { from: 15, to: 18, count: 18 },
    { from: 18, to: 21, count: { fewerThan: 5 } },
    { from: 21, to: null, count: 9 },
  ],
  median: 6.2,
  p90: 13.5,
} satisfies Chart;

function stepsOf(pairs: readonly (readonly [at: number, share: number])[]) {
  return pairs.map(([at, share]) => ({ at, share }));
}
