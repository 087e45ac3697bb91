import { useT } from "../language/language.tsx";
import { isWithheld, type Figure } from "./figures.ts";
import { useFigureWords, type FigureFormat } from "./figure-words.ts";
import type { HeatLevel, HeatScale } from "./heat-geometry.ts";
import { LegendItem, WithheldItem } from "./legend.tsx";

interface HeatLegendProps {
  scale: HeatScale;
  figures: readonly Figure[];
  format?: FigureFormat | undefined;
}

/** The steps that occur, each with the figures it stands for. */
export function HeatLegend({ scale, figures, format }: HeatLegendProps) {
  const t = useT();
  const { short } = useFigureWords(format);
  const withheld = figures.find(isWithheld);
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {scale.steps.map(({ level, low, high }) => (
        <LegendItem
          key={level}
          name={low === high ? short(low) : t("chart.from", { low: short(low), high: short(high) })}
        >
          <rect x="1" y="1" width="26" height="12" className={`heat-cell ${fills[level]}`} />
        </LegendItem>
      ))}
      {withheld && <WithheldItem limit={withheld.fewerThan} format={format} />}
    </ul>
  );
}

const fills: Record<HeatLevel, string> = {
  1: "fill-heat-1",
  2: "fill-heat-2",
  3: "fill-heat-3",
  4: "fill-heat-4",
  5: "fill-heat-5",
};
