/** Says which look stands for what. */
import type { ReactNode } from "react";

import { useT } from "../language/language.tsx";
import { isTold, isWithheld, type Figure } from "./figures.ts";
import { useFigureWords, type FigureFormat } from "./figure-words.ts";
import { Marker } from "./marker.tsx";
import { dashOf, strokeOf } from "./series-look.ts";
import { useSeriesFill, useWithheldFill } from "./patterns.tsx";

export interface LegendProps {
  /** Names of the series; a single one needs no legend. */
  names: readonly string[];
  shape: "line" | "area";
  figures: readonly Figure[];
  format?: FigureFormat | undefined;
}

/** Series in the order drawn, then what hatching and gaps mean where there are any. */
export function Legend({ names, shape, figures, format }: LegendProps) {
  const withheld = figures.find(isWithheld);
  const hasGap = shape === "line" && figures.some((one) => !isTold(one) && !isWithheld(one));
  if (names.length < 2 && !withheld && !hasGap) return null;
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {names.length > 1 &&
        names.map((name, index) => (
          <LegendItem key={name} name={name}>
            {shape === "line" ? <LineSample index={index} /> : <AreaSample index={index} />}
          </LegendItem>
        ))}
      {withheld && <WithheldItem limit={withheld.fewerThan} format={format} />}
      {hasGap && <GapItem />}
    </ul>
  );
}

/** One entry: a sample and its words. */
export function LegendItem({ name, children }: { name: string; children: ReactNode }) {
  return (
    <li className="flex min-w-0 items-center gap-2">
      <svg width="28" height="14" aria-hidden="true" focusable="false" className="shrink-0">
        {children}
      </svg>
      <span className="min-w-0">{name}</span>
    </li>
  );
}

/** What hatching means. */
export function WithheldItem(props: { limit: number; format?: FigureFormat | undefined }) {
  const t = useT();
  const { short } = useFigureWords(props.format);
  const fill = useWithheldFill();
  return (
    <LegendItem name={t("chart.hatched", { limit: short(props.limit) })}>
      <rect x="1" y="1" width="26" height="12" fill={fill} className="withheld" />
    </LegendItem>
  );
}

function GapItem() {
  const t = useT();
  return (
    <LegendItem name={t("chart.gap")}>
      <path d="M0 7h9M19 7h9" className="stroke-ink-muted stroke-2" />
    </LegendItem>
  );
}

function LineSample({ index }: { index: number }) {
  return (
    <>
      <path
        d="M0 7h28"
        strokeDasharray={dashOf(index)}
        className={`fill-none stroke-2 ${strokeOf(index)}`}
      />
      <Marker index={index} x="14" y="7" />
    </>
  );
}

function AreaSample({ index }: { index: number }) {
  const fill = useSeriesFill();
  return <rect x="1" y="1" width="26" height="12" rx="2" fill={fill(index)} />;
}
