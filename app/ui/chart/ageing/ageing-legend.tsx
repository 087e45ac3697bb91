import { useT } from "../../language/language.tsx";
import { targetSample, useWithheldEntries, type LegendEntry } from "../legend.tsx";
import { Marker } from "../marker.tsx";
import { useSeriesFill } from "../patterns.tsx";
import { oldestLook } from "./age-shapes.tsx";
import type { AgeingData } from "./ageing-data.ts";

/** What box, strokes and diamond stand for, for a page's list and for a picture. */
export function useAgeingLegend({ rows, limitName }: AgeingData): LegendEntry[] {
  const t = useT();
  const fill = useSeriesFill();
  const withheld = useWithheldEntries(rows.map(({ count }) => count));
  return [
    { name: t("chart.boxIs"), sample: <BoxSample fill={fill(1)} /> },
    { name: t("chart.nineInTen"), sample: <path d="M14 1v12" className="age-stroke" /> },
    { name: t("chart.oldest"), sample: <Marker index={oldestLook} x="14" y="7" /> },
    ...(limitName ? [{ name: limitName, sample: targetSample }] : []),
    ...withheld,
  ];
}

function BoxSample({ fill }: { fill: string }) {
  return (
    <>
      <path d="M0 7h28" className="stroke-ink-muted stroke-2" />
      <rect x="5" y="2" width="18" height="10" fill={fill} className="bar-part" />
      <path d="M12 0v14" className="age-median" />
    </>
  );
}
