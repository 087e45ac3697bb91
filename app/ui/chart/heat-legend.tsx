import { useT } from "../language/language.tsx";
import type { Figure } from "./figures.ts";
import { useFigureWords, type FigureFormat } from "./figure-words.ts";
import type { HeatLevel, HeatScale } from "./heat-geometry.ts";
import { LegendList, useWithheldEntries, type LegendEntry } from "./legend.tsx";

interface HeatLegendProps {
  scale: HeatScale;
  figures: readonly Figure[];
  format?: FigureFormat | undefined;
}

/** The steps that occur, each with the figures it stands for. */
export function HeatLegend(props: HeatLegendProps) {
  return <LegendList entries={useHeatLegend(props)} />;
}

/** The entries, for a page's list and for a picture. */
export function useHeatLegend({ scale, figures, format }: HeatLegendProps): LegendEntry[] {
  const t = useT();
  const { short } = useFigureWords(format);
  const steps = scale.steps.map(({ level, low, high }) => ({
    name: low === high ? short(low) : t("chart.from", { low: short(low), high: short(high) }),
    sample: <rect x="1" y="1" width="26" height="12" className={`heat-cell ${heatFills[level]}`} />,
  }));
  return [...steps, ...useWithheldEntries(figures, format)];
}

/** Class of a cell of this strength. */
export const heatFills: Record<HeatLevel, string> = {
  1: "fill-heat-1",
  2: "fill-heat-2",
  3: "fill-heat-3",
  4: "fill-heat-4",
  5: "fill-heat-5",
};
