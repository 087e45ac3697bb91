/** What a histogram shows: how many fall between two values. */
import { drawBar, type Bar } from "../bar-geometry.ts";
import type { ChartTable, TableWords } from "../chart-table.ts";
import { stubFor, type Figure } from "../figures.ts";
import { figureWords, type FigureFormat, type FigureWords } from "../figure-words.ts";
import { rounded, valueScale, type ValueScale } from "../value-scale.ts";

/** From a value on, up to another without reaching it; null where there is no end. */
export interface Bin {
  readonly from: number;
  readonly to: number | null;
  readonly count: Figure;
}

export interface HistogramData {
  /** In order, each beginning where the one before ends. */
  bins: readonly Bin[];
  /** What the values are: "Days to the first answer". */
  binHeader: string;
  /** What is counted: "Ideas". */
  countHeader: string;
  /** Unit of the values. */
  format?: FigureFormat | undefined;
  median?: number | null | undefined;
  /** Nine in ten are not above it. */
  p90?: number | null | undefined;
}

export interface HistogramDrawing {
  readonly scale: ValueScale;
  readonly bars: readonly (Bar | null)[];
}

/** A column for each bin, on an axis of counts. */
export function drawHistogram({ bins }: HistogramData): HistogramDrawing {
  const counts = bins.map(({ count }) => count);
  const scale = valueScale(counts);
  return { scale, bars: counts.map((count) => drawBar(count, scale, stubFor(counts))) };
}

/** Where a value stands, in percent of the width: every bin has the same; null outside. */
export function placeInBins(value: number, bins: readonly Bin[]): number | null {
  const index = bins.findIndex(({ from, to }) => value >= from && (to === null || value < to));
  const bin = bins[index];
  if (!bin) {
    // The end of the last bin belongs to it.
    return bins.length > 0 && bins.at(-1)?.to === value ? 100 : null;
  }
  const within = bin.to === null ? 0.5 : (value - bin.from) / (bin.to - bin.from);
  return rounded(((index + within) / bins.length) * 100);
}

/** "0–5", or "20 and more". */
export function nameOfBin({ from, to }: Bin, { t }: TableWords, say: FigureWords): string {
  return to === null
    ? t("chart.andMore", { low: say.short(from) })
    : `${say.short(from)}–${say.short(to)}`;
}

/** A row for each bin, then median and nine in ten where they are given. */
export function histogramTable(data: HistogramData, words: TableWords): ChartTable {
  const { bins, binHeader, countHeader, format = "number", median, p90 } = data;
  const plain = figureWords(words.language, "number", words.t);
  const say = figureWords(words.language, format, words.t);
  const marked = [
    ...(typeof median === "number" ? [[words.t("chart.median"), say.full(median)]] : []),
    ...(typeof p90 === "number" ? [[words.t("chart.nineInTen"), say.full(p90)]] : []),
  ];
  return {
    headers: [binHeader, countHeader],
    rows: [...bins.map((bin) => [nameOfBin(bin, words, plain), { figure: bin.count }]), ...marked],
  };
}
