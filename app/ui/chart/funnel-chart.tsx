/** How many go on from each step to the next. */
import type { ReactNode } from "react";

import { useT } from "../language/language.tsx";
import { ChartFigure, type ChartWords } from "./chart-figure.tsx";
import { hasFigures, type Figure } from "./figures.ts";
import { useFigureWords } from "./figure-words.ts";
import { cornersOf, drawFunnel, type FunnelStep } from "./funnel-geometry.ts";
import { Legend } from "./legend.tsx";
import { useSeriesFill, useWithheldFill } from "./patterns.tsx";

export interface FunnelStage {
  name: string;
  /** How many came this far. */
  value: Figure;
  /** A few words beside the figure, such as how long it took. */
  note?: string | undefined;
}

export interface FunnelChartProps extends ChartWords {
  stages: readonly FunnelStage[];
  nameHeader: string;
  valueHeader: string;
  /** Head of the column with the share of the step before. */
  keptHeader: string;
}

/** Steps from wide to narrow; beside each its figure and the share of the step before. */
export function FunnelChart(props: FunnelChartProps) {
  const { stages, nameHeader, valueHeader, keptHeader, ...words } = props;
  const say = useFigureWords();
  const share = useFigureWords("percent");
  const figures = stages.map(({ value }) => value);
  const steps = drawFunnel(figures);
  return (
    <ChartFigure
      {...words}
      headers={[nameHeader, valueHeader, keptHeader]}
      rows={stages.map(({ name, value }, index) => ({
        key: String(index),
        cells: [name, say.full(value), index === 0 ? "–" : share.full(steps[index]?.kept ?? null)],
      }))}
      hasFigures={hasFigures(figures)}
      legend={<Legend names={[]} shape="area" figures={figures} />}
    >
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 @lg:grid-cols-[fit-content(30%)_minmax(0,1fr)_auto]">
        {stages.map((stage, index) => (
          <Stage key={index} stage={stage} step={steps[index]} figure={say.short(stage.value)} />
        ))}
      </div>
    </ChartFigure>
  );
}

interface StageProps {
  stage: FunnelStage;
  step: FunnelStep | undefined;
  figure: string;
}

function Stage({ stage, step, figure }: StageProps) {
  return (
    <>
      <span className="line-clamp-2 min-w-0 text-sm font-semibold break-words @max-lg:col-span-2 @max-lg:pt-2 @max-lg:pb-1">
        {stage.name}
      </span>
      {step && <StepShape step={step} stage={stage} title={`${stage.name}: ${figure}`} />}
      <span className="grid py-1 text-end leading-tight">
        <span className="text-lg font-semibold tabular-nums">{figure}</span>
        <Aside step={step} note={stage.note} />
      </span>
    </>
  );
}

function StepShape({
  step,
  stage,
  title,
}: {
  step: FunnelStep;
  stage: FunnelStage;
  title: string;
}) {
  const seriesFill = useSeriesFill();
  const withheldFill = useWithheldFill();
  const isTold = typeof stage.value === "number";
  return (
    <div className="relative min-h-14 self-stretch">
      <svg
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        className="absolute inset-0 size-full"
        focusable="false"
      >
        <polygon
          points={cornersOf(step)}
          vectorEffect="non-scaling-stroke"
          fill={isTold ? seriesFill(0) : withheldFill}
          className={isTold ? "bar-part" : "withheld"}
        >
          <title>{title}</title>
        </polygon>
      </svg>
    </div>
  );
}

function Aside({ step, note }: { step: FunnelStep | undefined; note: ReactNode }) {
  const t = useT();
  const { short } = useFigureWords("percent");
  const kept = step?.kept ?? null;
  return (
    <span className="text-xs text-ink-muted">
      {kept !== null && (
        <span className="block">
          {t("chart.keptOfBefore", { share: short(Math.round(kept * 100) / 100) })}
        </span>
      )}
      {note && <span className="block">{note}</span>}
    </span>
  );
}
