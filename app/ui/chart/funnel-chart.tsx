/** How many go on from each step to the next. */
import { useT } from "../language/language.tsx";
import { ChartFigure, type ChartPlace, type ChartWords } from "./chart-figure.tsx";
import { isTold, stateOf } from "./figures.ts";
import { useFigureWords } from "./figure-words.ts";
import { funnelTable, type FunnelData, type FunnelStage } from "./funnel-data.ts";
import { cornersOf, drawFunnel, type FunnelStep } from "./funnel-geometry.ts";
import { Legend } from "./legend.tsx";
import { markAt } from "./marks/use-marks.ts";
import { useSeriesFill, useWithheldFill } from "./patterns.tsx";

export interface FunnelChartProps extends FunnelData, ChartWords, ChartPlace {}

/** Steps from wide to narrow; beside each its figure and the share of the step before. */
export function FunnelChart(props: FunnelChartProps) {
  const { stages } = props;
  const say = useFigureWords();
  const figures = stages.map(({ value }) => value);
  const steps = drawFunnel(figures);
  return (
    <ChartFigure
      {...props}
      table={funnelTable(props)}
      state={stateOf(figures)}
      legend={<Legend series={[]} shape="area" figures={figures} />}
    >
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 @lg:grid-cols-[fit-content(30%)_minmax(0,1fr)_auto]">
        {stages.map((stage, index) => (
          <Stage
            key={index}
            row={index}
            stage={stage}
            step={steps[index]}
            figure={say.short(stage.value)}
          />
        ))}
      </div>
    </ChartFigure>
  );
}

interface StageProps {
  row: number;
  stage: FunnelStage;
  step: FunnelStep | undefined;
  figure: string;
}

function Stage({ row, stage, step, figure }: StageProps) {
  const say = useFigureWords();
  const aside = useAside(step, stage);
  return (
    <>
      <span
        aria-hidden="true"
        className="line-clamp-2 min-w-0 text-sm font-semibold break-words @max-lg:col-span-2 @max-lg:pt-2 @max-lg:pb-1"
      >
        {stage.name}
      </span>
      {step && (
        <div className="relative min-h-14 self-stretch">
          <svg
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            className="absolute inset-0 size-full"
            focusable="false"
          >
            <StepShape
              row={row}
              step={step}
              stage={stage}
              title={[say.named(stage.name, figure), ...aside].join(", ")}
            />
          </svg>
        </div>
      )}
      <span aria-hidden="true" className="grid max-w-40 py-1 text-end leading-tight">
        <span className="text-lg font-semibold tabular-nums">{figure}</span>
        {aside.map((words) => (
          <span key={words} className="text-xs text-ink-muted">
            {words}
          </span>
        ))}
      </span>
    </>
  );
}

interface StepShapeProps {
  row: number;
  step: FunnelStep;
  stage: FunnelStage;
  title: string;
}

/** The shape of a step, in a square of 100 by 100. */
export function StepShape({ row, step, stage, title }: StepShapeProps) {
  const seriesFill = useSeriesFill();
  const withheldFill = useWithheldFill();
  return (
    <polygon
      {...markAt(0, row)}
      points={cornersOf(step)}
      vectorEffect="non-scaling-stroke"
      fill={isTold(stage.value) ? seriesFill(0) : withheldFill}
      className={isTold(stage.value) ? "bar-part" : "withheld"}
    >
      <title>{title}</title>
    </polygon>
  );
}

/** What is said beside the figure of a step: the share of the step before, and its note. */
export function useAside(step: FunnelStep | undefined, { note }: FunnelStage): string[] {
  const t = useT();
  const { short } = useFigureWords("percent");
  const kept = step?.kept ?? null;
  return [
    ...(kept === null
      ? []
      : [t("chart.keptOfBefore", { share: short(Math.round(kept * 100) / 100) })]),
    ...(note ? [note] : []),
  ];
}
