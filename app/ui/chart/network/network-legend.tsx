import { useT } from "../../language/language.tsx";
import { useFigureWords } from "../figure-words.ts";
import type { LegendEntry } from "../legend.tsx";
import type { NetworkDrawing } from "./network-data.ts";
import { thicknesses, thicknessOf } from "./network-geometry.ts";

/** Which weights each thickness stands for, and what dashes mean; for a page's list and for a picture. */
export function useNetworkLegend({ drawn, strongest }: NetworkDrawing): LegendEntry[] {
  const t = useT();
  const { short } = useFigureWords();
  const whole = drawn.filter(({ isWithheld }) => !isWithheld);
  const steps = thicknesses.flatMap((thickness) => {
    const held = whole
      .map(({ weight }) => weight)
      .filter((weight) => thicknessOf(weight, strongest) === thickness);
    if (held.length === 0) return [];
    const [low, high] = [Math.min(...held), Math.max(...held)];
    const name =
      low === high ? short(low) : t("chart.from", { low: short(low), high: short(high) });
    return [{ name, sample: <path d="M1 7h26" strokeWidth={thickness} className="network-tie" /> }];
  });
  const untold = (
    <path d="M1 7h26" strokeDasharray="4 4" strokeWidth="2" className="network-untold" />
  );
  return [
    ...steps,
    ...(whole.length < drawn.length ? [{ name: t("chart.partlyHidden"), sample: untold }] : []),
  ];
}
