import {
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  symbolStar,
  symbolWye,
} from "d3-shape";

/** How many series have a look of their own; a seventh begins again. */
export const looksOfSeries = 6;

/** Class of the `index`th series' line. */
export function strokeOf(index: number): string {
  return looks[index % looksOfSeries]?.stroke ?? "";
}

/** Class of what is filled with the `index`th series' colour. */
export function fillOf(index: number): string {
  return looks[index % looksOfSeries]?.fill ?? "";
}

/** Dashes of the `index`th series' line; the first is drawn through. */
export function dashOf(index: number): string | undefined {
  return looks[index % looksOfSeries]?.dash;
}

/** Dashes of the `index`th comparison: dots, so that it is taken for none of the series. */
export function comparisonDashOf(index: number): string {
  return index % 2 === 0 ? "0.1 5" : "0.1 5 0.1 5 6 5";
}

/** Path data of the `index`th series' marker, around the origin. */
export function markerOf(index: number): string {
  return markers[index % looksOfSeries] ?? "";
}

/** Path data laid over the `index`th series' colour, in a tile of 8 by 8. */
export function overlayOf(index: number): string {
  return looks[index % looksOfSeries]?.overlay ?? "";
}

interface SeriesLook {
  readonly stroke: string;
  readonly fill: string;
  readonly dash: string | undefined;
  readonly overlay: string;
}

const looks: readonly SeriesLook[] = [
  { stroke: "stroke-chart-1", fill: "fill-chart-1", dash: undefined, overlay: "" },
  {
    stroke: "stroke-chart-2",
    fill: "fill-chart-2",
    dash: "7 4",
    overlay: "M-2 2 2-2M0 8 8 0M6 10l4-4",
  },
  { stroke: "stroke-chart-3", fill: "fill-chart-3", dash: "2 4", overlay: "M1 2h2M5 6h2" },
  { stroke: "stroke-chart-4", fill: "fill-chart-4", dash: "10 3 2 3", overlay: "M0 2h8M0 6h8" },
  { stroke: "stroke-chart-5", fill: "fill-chart-5", dash: "14 5", overlay: "M2 0v8M6 0v8" },
  {
    stroke: "stroke-chart-6",
    fill: "fill-chart-6",
    dash: "4 2 1 2 1 2",
    overlay: "M0 0l8 8M8 0 0 8",
  },
];

const size = 52;
const markers = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolStar,
  symbolWye,
].map((type) => symbol(type, size)() ?? "");
