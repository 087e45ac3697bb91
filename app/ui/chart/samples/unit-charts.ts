/** Charts of what runs between units, for the design page and for tests. */
import type { Chart } from "../chart.ts";
import type { Figure } from "../figures.ts";

const units = [
  "Roads and Public Works",
  "Employment Office",
  "Library and Archives",
  "Harbour Police",
  "Weather Service",
  "Schools",
  "Waste and Recycling",
  "Parks",
  "Fire Service",
  "Housing",
  "Directorate for Digital Services, Records Management and the Reduction of Administrative Burden",
  "Public Health",
  "Land Registry",
  "Tax Office",
  "Youth and Families",
];

/** A made-up weight: strong within a unit and between neighbours, here and there hidden, often nought. */
function weight(from: number, to: number): Figure {
  if (from === to) return 90 + ((from * 37) % 60);
  const near = Math.max(0, 7 - Math.abs(from - to));
  const size = ((from * 31 + to * 17) % 23) * near;
  if ((from * 5 + to * 3) % 13 === 0) return { hidden: true };
  return size < 18 ? 0 : size;
}

export const ties = {
  kind: "network",
  title: "Who works with whom",
  description: "Votes, comments and shared ideas between units. Neighbouring units work together.",
  fromHeader: "People of",
  toHeader: "On ideas of",
  valueHeader: "Weight",
  nodes: units,
  flows: units.flatMap((_from, from) =>
    units.map((_to, to) => ({ from, to, value: weight(from, to) })),
  ),
} satisfies Chart;

export const few = {
  kind: "heat-map",
  title: "When ideas are posted",
  description: "Mostly on weekday mornings, and on Sunday evenings.",
  rowHeader: "Day",
  columns: ["Morning", "Midday", "Afternoon", "Evening"],
  rows: [
    { name: "Monday", values: [48, 31, 22, 9] },
    { name: "Wednesday", values: [52, 40, 35, 14] },
    { name: "Friday", values: [37, 21, 12, { fewerThan: 5 }] },
    { name: "Sunday", values: [0, null, { hidden: true }, 29] },
  ],
} satisfies Chart;

const thirty = Array.from({ length: 30 }, (_none, index) =>
  index < units.length ? (units[index] ?? "") : `District office ${index - units.length + 1}`,
);

export const matrix = {
  kind: "heat-map",
  title: "Who takes part in whose ideas",
  description: "Most takes place within a unit, on the diagonal; beside it neighbours meet.",
  note: "Vote 1, comment 3, shared idea 5.",
  rowHeader: "People of",
  columnsTitle: "On ideas of",
  columns: thirty,
  rows: thirty.map((name, row) => ({
    name,
    values: thirty.map((_column, column) => weight(row, column)),
  })),
} satisfies Chart;
