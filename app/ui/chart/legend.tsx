/** Says which look stands for what. */
import type { ReactNode } from "react";

import { useT } from "../language/language.tsx";
import { isTold, isWithheld, limitOf, type Figure } from "./figures.ts";
import { useFigureWords, type FigureFormat } from "./figure-words.ts";
import { Marker } from "./marker.tsx";
import { comparisonDashOf, dashOf, strokeOf } from "./series-look.ts";
import { useSeriesFill, useWithheldFill } from "./patterns.tsx";

export interface LegendProps {
  /** A single one needs no legend, unless it is compared with others. */
  series: readonly LegendSeries[];
  shape: "line" | "area";
  /** What is drawn across: the line that is aimed for. */
  target?: { readonly name: string } | undefined;
  figures: readonly Figure[];
  format?: FigureFormat | undefined;
}

export interface LegendSeries {
  readonly name: string;
  readonly isComparison?: boolean | undefined;
}

/** Series in the order drawn, then the target, then what hatching and gaps mean where there are any. */
export function Legend(props: LegendProps) {
  return <LegendList entries={useLegend(props)} />;
}

/** Entries on a page; none, nothing. */
export function LegendList({ entries }: { entries: readonly LegendEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {entries.map(({ name, sample }) => (
        <LegendItem key={name} name={name}>
          {sample}
        </LegendItem>
      ))}
    </ul>
  );
}

/** What a look stands for, and a sample of it, 28 wide and 14 high. */
export interface LegendEntry {
  readonly name: string;
  readonly sample: ReactNode;
}

/** The entries of a legend, for a page's list and for a picture. */
export function useLegend({ series, shape, target, figures, format }: LegendProps): LegendEntry[] {
  const t = useT();
  const withheld = useWithheldEntries(figures, format);
  const hasGap = shape === "line" && figures.some((one) => !isTold(one) && !isWithheld(one));
  const Sample = shape === "line" ? LineSample : AreaSample;
  const look = (index: number) =>
    series.slice(0, index).filter((one) => !one.isComparison === !series[index]?.isComparison)
      .length;
  const named = series.map(({ name, isComparison }, index) => ({
    name,
    sample: isComparison ? (
      <ComparisonSample index={look(index)} />
    ) : (
      <Sample index={look(index)} />
    ),
  }));
  return [
    ...(named.length > 1 ? named : []),
    ...(target ? [{ name: target.name, sample: targetSample }] : []),
    ...withheld,
    ...(hasGap ? [{ name: t("chart.gap"), sample: gapSample }] : []),
  ];
}

/** What hatching means, where there is some. */
export function useWithheldEntries(
  figures: readonly Figure[],
  format?: FigureFormat,
): LegendEntry[] {
  const t = useT();
  const { short } = useFigureWords(format);
  const fill = useWithheldFill();
  const limit = figures.map(limitOf).find(isTold);
  const isHidden = figures.some((one) => isWithheld(one) && limitOf(one) === null);
  const sample = <rect x="1" y="1" width="26" height="12" fill={fill} className="withheld" />;
  return [
    ...(limit === undefined ? [] : [{ name: t("chart.hatched", { limit: short(limit) }), sample }]),
    ...(isHidden ? [{ name: t("chart.hatchedHidden"), sample }] : []),
  ];
}

/** One entry: a sample and its words. */
function LegendItem({ name, children }: { name: string; children: ReactNode }) {
  return (
    <li className="flex min-w-0 items-center gap-2">
      <svg width="28" height="14" aria-hidden="true" focusable="false" className="shrink-0">
        {children}
      </svg>
      <span className="min-w-0">{name}</span>
    </li>
  );
}

const gapSample = <path d="M0 7h9M19 7h9" className="stroke-ink-muted stroke-2" />;
/** A stretch of the line that is aimed for. */
export const targetSample = <path d="M0 7h28" strokeDasharray="10 5" className="target-line" />;

function ComparisonSample({ index }: { index: number }) {
  return (
    <>
      <path
        d="M1 7h27"
        strokeDasharray={comparisonDashOf(index)}
        strokeLinecap="round"
        strokeWidth="1.75"
        className="fill-none stroke-ink-muted"
      />
      <Marker index={index} isHollow x="14" y="7" />
    </>
  );
}

/** A stretch of the line of a series, with its marker. */
export function LineSample({ index }: { index: number }) {
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
