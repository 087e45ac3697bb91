import { useT } from "../../language/language.tsx";
import type { FigureWords } from "../figure-words.ts";
import type { LegendEntry } from "../legend.tsx";
import { useWithheldEntries } from "../legend.tsx";
import { PartShape } from "../bar-marks.tsx";
import { markAt } from "../marks/use-marks.ts";
import { useTableWords } from "../table-words.ts";
import { rounded } from "../value-scale.ts";
import {
  nameOfBin,
  placeInBins,
  type HistogramData,
  type HistogramDrawing,
} from "./histogram-data.ts";
import { dashes, ValueLine, ValueLineSample } from "./value-line.tsx";

export interface HistogramPlotProps {
  data: HistogramData;
  drawing: HistogramDrawing;
  /** Says counts and bins. */
  plain: FigureWords;
  /** Says values with their unit. */
  say: FigureWords;
}

/** Columns that touch, and upright lines at the median and at nine in ten. */
export function HistogramPlot({ data, drawing, plain, say }: HistogramPlotProps) {
  const words = useTableWords();
  const width = 100 / data.bins.length;
  return (
    <>
      {data.bins.map((bin, index) => (
        <svg key={index} x={`${rounded(index * width)}%`} width={`${rounded(width)}%`}>
          <PartShape
            upright
            mark={markAt(index, 1)}
            part={{
              bar: drawing.bars[index] ?? null,
              series: 0,
              title: plain.named(nameOfBin(bin, words, plain), plain.full(bin.count)),
            }}
          />
        </svg>
      ))}
      {useSingledOut(data, say).map(({ key, x, name }) => (
        <ValueLine
          key={key}
          x={x}
          title={name}
          dash={dashes[key]}
          mark={markAt(key === "p90" ? x + 1e-6 : x, 0)}
        />
      ))}
    </>
  );
}

/** The values that are singled out, their places and what is said of them. */
function useSingledOut({ bins, median, p90 }: HistogramData, say: FigureWords) {
  const t = useT();
  const given = [
    { key: "median" as const, value: median, name: t("chart.median") },
    { key: "p90" as const, value: p90, name: t("chart.nineInTen") },
  ];
  return given.flatMap(({ key, value, name }) => {
    const x = typeof value === "number" ? placeInBins(value, bins) : null;
    return x === null ? [] : [{ key, x, name: say.named(name, say.full(value)) }];
  });
}

/** What the lines and hatching stand for, for a page's list and for a picture. */
export function useHistogramLegend(data: HistogramData, say: FigureWords): LegendEntry[] {
  const withheld = useWithheldEntries(data.bins.map(({ count }) => count));
  const lines = useSingledOut(data, say).map(({ key, name }) => ({
    name,
    sample: <ValueLineSample dash={dashes[key]} />,
  }));
  return [...lines, ...withheld];
}
