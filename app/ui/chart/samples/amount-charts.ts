/** Charts of amounts as one would see them, for the design page and for tests. */
import { agesOf } from "../ageing/ages.ts";
import type { Chart } from "../chart.ts";

const longName =
  "Directorate for Digital Services, Records Management and the Reduction of Administrative Burden";

export const byUnit = {
  kind: "bar",
  title: "Ideas by unit",
  description: "Roads and Public Works posts as much as the three next units together.",
  nameHeader: "Unit",
  valueHeader: "Ideas",
  bars: [
    { name: "Roads and Public Works", value: 214 },
    { name: longName, value: 92 },
    { name: "Employment Office", value: 71 },
    { name: "Library and Archives", value: { hidden: true } },
    { name: "Lighthouse Service", value: { fewerThan: 5 } },
    { name: "Harbour Police", value: 0 },
    { name: "Weather Service", value: null },
  ],
} satisfies Chart;

export const standing = {
  kind: "stacked-bar",
  title: "Where ideas stand, by unit",
  description: "The Employment Office has carried out a third of what was proposed to it.",
  nameHeader: "Unit",
  parts: ["Implemented", "Being tried", "Accepted", "In review", "Open", "Not now"],
  bars: [
    { name: "Roads and Public Works", values: [31, 18, 22, 40, 71, 32] },
    { name: "Employment Office", values: [24, { hidden: true }, 9, 12, 15, 11] },
    { name: longName, values: [6, 2, 5, 8, 14, 3] },
  ],
} satisfies Chart;

export const answers = {
  kind: "stacked-bar",
  title: "First answers by quarter",
  description: "Late answers have become rare.",
  nameHeader: "Quarter",
  layout: "columns",
  parts: ["In time", "Late", "None yet"],
  bars: [
    { name: "Q1", values: [62, 31, 12] },
    { name: "Q2", values: [88, 22, 9] },
    { name: "Q3", values: [104, 11, 6] },
    { name: "Q4", values: [131, { fewerThan: 5 }, 14] },
  ],
} satisfies Chart;

export const practice = {
  kind: "funnel",
  title: "From idea to practice",
  description: "One idea in nine is carried out; most others stop before they are reviewed.",
  note: "Ideas posted in the year, and how far they had come at its end.",
  nameHeader: "Stage",
  valueHeader: "Ideas",
  keptHeader: "Of the stage before",
  noteHeader: "Time it took",
  stages: [
    { name: "Posted", value: 1_304 },
    { name: "In review", value: 612, note: "median 6 days" },
    { name: "Accepted", value: 288, note: "median 19 days" },
    { name: "Being tried out", value: 201, note: "median 48 days" },
    { name: "Implemented", value: 146, note: "median 131 days" },
    { name: "Spread to other units", value: { hidden: true } },
  ],
} satisfies Chart;

/** Days that grow with their square, so that a few are far older than the rest. */
function days(count: number, oldest: number): number[] {
  return Array.from({ length: count }, (_none, index) => oldest * (index / (count - 1)) ** 2.5);
}

export const ages = {
  kind: "ageing",
  title: "Days in the stage they are in",
  description: "Pilots run as long as planned; in review, one idea in ten has waited for 60 days.",
  nameHeader: "Stage",
  countHeader: "Ideas",
  limitName: "Promise",
  rows: [
    {
      name: "Open",
      count: 214,
      ages: agesOf(days(214, 71)),
      oldestName: "One form for all three permits",
      limit: 10,
    },
    {
      name: "In review",
      count: 88,
      ages: agesOf(days(88, 78)),
      oldestName: "Night buses for the hospital's late shift",
      limit: 20,
    },
    { name: "Accepted", count: 41, ages: agesOf(days(41, 55)), oldestName: "Shared tool library" },
    {
      name: "Being tried out in one or more units",
      count: 12,
      ages: agesOf(days(12, 92)),
      oldestName: "Video calls with the land registry",
    },
    { name: "Waiting for its author", count: { fewerThan: 5 }, ages: null },
    { name: "Appealed", count: 0, ages: null },
  ],
} satisfies Chart;
