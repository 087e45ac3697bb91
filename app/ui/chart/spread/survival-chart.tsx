/** How long one waits, counting those too that still did when counting ended. */
import { useT } from "../../language/language.tsx";
import { GridLines, LevelAxis, ValueAxis } from "../axis.tsx";
import { ChartFigure, type ChartPlace, type ChartWords } from "../chart-figure.tsx";
import { stateOf } from "../figures.ts";
import { useFigureWords, type FigureWords } from "../figure-words.ts";
import { LegendList } from "../legend.tsx";
import { useTableWords } from "../table-words.ts";
import {
  drawSurvival,
  estimateOf,
  survivalFigures,
  survivalTable,
  type SurvivalData,
} from "./survival-data.ts";
import { SurvivalPlot, useSurvivalLegend } from "./survival-plot.tsx";

export interface SurvivalChartProps extends SurvivalData, ChartWords, ChartPlace {}

/** A step line for each group, with when half and nine in ten wait no more. */
export function SurvivalChart(props: SurvivalChartProps) {
  const { format, shareHeader, timeHeader } = props;
  const plain = useFigureWords();
  const share = useFigureWords("percent");
  const say = useFigureWords(format);
  const drawing = drawSurvival(props);
  return (
    <ChartFigure
      {...props}
      table={survivalTable(props, useTableWords())}
      state={stateOf(survivalFigures(props))}
      legend={<SurvivalLegend data={props} />}
      beneath={<Sentences sentences={useReached(props, say)} />}
    >
      <p aria-hidden="true" className="text-xs text-ink-muted">
        {shareHeader}
      </p>
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 pt-3">
        <ValueAxis scale={drawing.shares} say={share.short} />
        <div className="relative h-56">
          <GridLines scale={drawing.shares} />
          <svg
            className="absolute inset-0 size-full overflow-visible rtl:-scale-x-100"
            focusable="false"
          >
            <SurvivalPlot data={props} drawing={drawing} say={say} share={share} />
          </svg>
        </div>
        <div className="col-start-2">
          <LevelAxis scale={drawing.times} say={plain.short} sayLast={say.short} />
          <p aria-hidden="true" className="text-center text-xs text-ink-muted">
            {timeHeader}
          </p>
        </div>
      </div>
    </ChartFigure>
  );
}

function SurvivalLegend({ data }: { data: SurvivalData }) {
  return <LegendList entries={useSurvivalLegend(data)} />;
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className="grid gap-0.5 text-sm">
      {sentences.map((sentence, index) => (
        <li key={index}>{sentence}</li>
      ))}
    </ul>
  );
}

/** When half and nine in ten wait no more, in sentences; for the page and for a picture. */
export function useReached({ curves }: SurvivalData, say: FigureWords): string[] {
  const t = useT();
  return curves.flatMap((curve) => {
    const { name } = curve;
    const estimate = estimateOf(curve);
    if (!estimate) return [];
    const { median, p90 } = estimate;
    return [
      median === null
        ? t("chart.halfNotReached", { name })
        : t("chart.halfWithin", { name, figure: say.full(median) }),
      p90 === null
        ? t("chart.nineNotReached", { name })
        : t("chart.nineWithin", { name, figure: say.full(p90) }),
    ];
  });
}
