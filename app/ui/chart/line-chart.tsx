/** How something went over time, for one or a few series. */
import { GridLines, NameAxis, ValueAxis } from "./axis.tsx";
import { ChartFigure, type ChartRow, type ChartWords } from "./chart-figure.tsx";
import { hasFigures, type Figure } from "./figures.ts";
import { useFigureWords, type FigureFormat, type FigureWords } from "./figure-words.ts";
import { Legend } from "./legend.tsx";
import { drawLine, spreadOut, type LineDrawing } from "./line-geometry.ts";
import { Marker } from "./marker.tsx";
import { useWithheldFill } from "./patterns.tsx";
import { dashOf, strokeOf } from "./series-look.ts";
import { valueScale } from "./value-scale.ts";

export interface Series {
  name: string;
  /** One for each period. */
  values: readonly Figure[];
}

export interface LineChartProps extends ChartWords {
  /** Months or weeks, in order. */
  periods: readonly string[];
  /** What the periods are called: "Month". */
  periodHeader: string;
  series: readonly Series[];
  format?: FigureFormat | undefined;
}

/** Lines with markers; what is missing is a gap, what is not told a hatched band in which it lies. */
export function LineChart({ periods, periodHeader, series, format, ...words }: LineChartProps) {
  const say = useFigureWords(format);
  const figures = series.flatMap(({ values }) => values);
  const scale = valueScale(figures);
  const lines = series.map(({ values }) => drawLine(values, scale));
  return (
    <ChartFigure
      {...words}
      headers={[periodHeader, ...series.map(({ name }) => name)]}
      rows={rowsOf(periods, series, say)}
      hasFigures={hasFigures(figures)}
      legend={
        <Legend
          names={series.map(({ name }) => name)}
          shape="line"
          figures={figures}
          format={format}
        />
      }
    >
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 pt-3 @lg:grid-cols-[auto_minmax(0,1fr)_auto]">
        <ValueAxis scale={scale} say={say.short} />
        <div className="relative h-56">
          <GridLines scale={scale} />
          <Plot lines={lines} {...{ periods, series, say }} />
        </div>
        <EndLabels lines={lines} series={series} say={say} />
        <div className="col-start-2">
          <NameAxis names={periods} />
        </div>
      </div>
    </ChartFigure>
  );
}

interface PlotProps {
  lines: readonly LineDrawing[];
  periods: readonly string[];
  series: readonly Series[];
  say: FigureWords;
}

// Time runs as the reader reads: the drawing, which holds no words, is mirrored from right to left.
function Plot({ lines, periods, series, say }: PlotProps) {
  return (
    <svg className="absolute inset-0 size-full overflow-visible rtl:-scale-x-100" focusable="false">
      {lines.map(({ withheld }, index) => (
        <Bands key={index} withheld={withheld} width={bandWidth(periods.length)} />
      ))}
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">
        {lines.map(({ path }, index) => (
          <path
            key={index}
            d={path}
            vectorEffect="non-scaling-stroke"
            strokeDasharray={dashOf(index)}
            strokeWidth="2.25"
            strokeLinejoin="round"
            className={`fill-none ${strokeOf(index)}`}
          />
        ))}
      </svg>
      {lines.map(({ points }, line) =>
        points.map(({ index, x, y }) => (
          <Marker
            key={`${line}-${index}`}
            index={line}
            x={`${x}%`}
            y={`${y}%`}
            title={`${series[line]?.name ?? ""}, ${periods[index] ?? ""}: ${say.short(series[line]?.values[index])}`}
          />
        )),
      )}
    </svg>
  );
}

function bandWidth(periods: number): number {
  return Math.min(6, 60 / periods);
}

function Bands({ withheld, width }: Pick<LineDrawing, "withheld"> & { width: number }) {
  const fill = useWithheldFill();
  return withheld.map(({ index, x, y }) => (
    <rect
      key={index}
      x={`${x - width / 2}%`}
      width={`${width}%`}
      y={`${y}%`}
      height={`${Math.max(0, 100 - y)}%`}
      fill={fill}
      className="withheld"
    />
  ));
}

const labelHeight = 19;

// Beside the last point of each line, moved apart where they would cover each other; a phone has the legend.
function EndLabels({ lines, series, say }: Pick<PlotProps, "lines" | "series" | "say">) {
  const ends = lines.map(({ points }) => points.at(-1));
  if (ends.length > 4 || ends.some((end) => !end)) return null;
  const places = spreadOut(
    ends.map((end) => end?.y ?? 0),
    labelHeight,
  );
  return (
    <svg className="h-full w-28 overflow-visible @max-lg:hidden" focusable="false">
      {series.map(({ name, values }, index) => (
        <svg key={name} y={`${places[index] ?? 0}%`} overflow="visible">
          <foreignObject width="7rem" height="2.75em" y="-1.375em" className="text-xs">
            <div className="flex h-full flex-col justify-center ps-1 leading-tight">
              <span className="font-semibold tabular-nums">
                {say.short(values[ends[index]?.index ?? 0])}
              </span>
              <span className="truncate text-ink-muted">{name}</span>
            </div>
          </foreignObject>
        </svg>
      ))}
    </svg>
  );
}

function rowsOf(
  periods: readonly string[],
  series: readonly Series[],
  say: FigureWords,
): ChartRow[] {
  return periods.map((period, index) => ({
    key: String(index),
    cells: [period, ...series.map(({ values }) => say.full(values[index]))],
  }));
}
