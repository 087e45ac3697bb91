/** How long things have been where they are: the spread of their ages, and the oldest. */
import { useT } from "../../language/language.tsx";
import { LevelAxis } from "../axis.tsx";
import { ChartFigure, type ChartPlace, type ChartWords } from "../chart-figure.tsx";
import { stateOf } from "../figures.ts";
import { useFigureWords } from "../figure-words.ts";
import { LegendList } from "../legend.tsx";
import { useTableWords } from "../table-words.ts";
import { AgeShapes } from "./age-shapes.tsx";
import { useAgeingLegend } from "./ageing-legend.tsx";
import {
  ageingFigures,
  ageingTable,
  ageScale,
  type AgeingData,
  type AgeingRow,
} from "./ageing-data.ts";

export interface AgeingChartProps extends AgeingData, ChartWords, ChartPlace {}

/** A row for each place, all on one axis of ages. */
export function AgeingChart(props: AgeingChartProps) {
  const { rows, limitName, format = "days" } = props;
  const say = useFigureWords(format);
  const ticks = useFigureWords();
  const scale = ageScale(props);
  return (
    <ChartFigure
      {...props}
      table={ageingTable(props, useTableWords())}
      state={stateOf(ageingFigures(props))}
      legend={<AgeingLegend data={props} />}
    >
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 text-sm @lg:grid-cols-[fit-content(30%)_minmax(0,1fr)_auto] @lg:gap-y-3">
        {rows.map((row, index) => (
          <Row key={index} row={row} shapes={{ row, index, scale, say, limitName }} />
        ))}
        <div className="@lg:col-start-2">
          <LevelAxis scale={scale} say={ticks.short} sayLast={say.short} />
        </div>
      </div>
    </ChartFigure>
  );
}

function AgeingLegend({ data }: { data: AgeingData }) {
  return <LegendList entries={useAgeingLegend(data)} />;
}

interface RowProps {
  row: AgeingRow;
  shapes: Parameters<typeof AgeShapes>[0];
}

function Row({ row, shapes }: RowProps) {
  const t = useT();
  const count = useFigureWords().short(row.count);
  return (
    <>
      <span
        aria-hidden="true"
        className="line-clamp-3 min-w-0 break-words @max-lg:col-span-2 @max-lg:mt-2"
      >
        {row.name}
      </span>
      <svg className="h-7 w-full overflow-visible rtl:-scale-x-100" focusable="false">
        <AgeShapes {...shapes} />
      </svg>
      <span aria-hidden="true" className="grid text-end leading-tight">
        <span className="font-semibold tabular-nums">{count}</span>
        {row.ages && (
          <span className="text-xs text-ink-muted">
            {t("chart.medianIs", { figure: shapes.say.short(row.ages.median) })}
          </span>
        )}
      </span>
    </>
  );
}
