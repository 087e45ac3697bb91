/** How something went over time, for one or a few series. */
import { GridLines, NameAxis, ValueAxis } from "./axis.tsx";
import { ChartFigure, type ChartPlace, type ChartWords } from "./chart-figure.tsx";
import type { DatedNote } from "./dated-notes.ts";
import { stateOf } from "./figures.ts";
import { useFigureWords, type FigureWords } from "./figure-words.ts";
import { useTableWords } from "./table-words.ts";
import { Legend } from "./legend.tsx";
import { drawLines, lineTable, type LineData, type LinesDrawing } from "./line-data.ts";
import { spreadOut } from "./line-geometry.ts";
import { LinePlot } from "./line-plot.tsx";

export interface LineChartProps extends LineData, ChartWords, ChartPlace {}

/** Lines with markers; what is missing is a gap, what is not told a hatched band in which it lies. */
export function LineChart(props: LineChartProps) {
  const { periods, series, format, target, notes = [] } = props;
  const say = useFigureWords(format);
  const figures = series.flatMap(({ values }) => values);
  const drawing = drawLines(props);
  return (
    <ChartFigure
      {...props}
      table={lineTable(props, useTableWords())}
      state={stateOf(figures)}
      legend={
        <Legend shape="line" series={series} target={target} figures={figures} format={format} />
      }
      beneath={notes.length > 0 && <NoteList notes={notes} />}
    >
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 pt-3 @lg:grid-cols-[auto_minmax(0,1fr)_auto]">
        <ValueAxis scale={drawing.scale} say={say.short} />
        <div className={`relative h-56 ${notes.length > 0 ? "mt-5" : ""}`}>
          <GridLines scale={drawing.scale} />
          {/* Time runs as the reader reads: from right to left the drawing is mirrored, its numbers back. */}
          <svg
            className="absolute inset-0 size-full overflow-visible rtl:-scale-x-100"
            focusable="false"
          >
            <LinePlot data={props} drawing={drawing} say={say} />
          </svg>
        </div>
        <EndLabels data={props} drawing={drawing} say={say} />
        <div className="col-start-2">
          <NameAxis names={periods} />
        </div>
      </div>
    </ChartFigure>
  );
}

function NoteList({ notes }: { notes: readonly DatedNote[] }) {
  return (
    <ol className="grid gap-1 text-sm">
      {notes.map(({ date, text }, index) => (
        <li key={index} className="flex items-baseline gap-2">
          <span aria-hidden="true" className="note-sign">
            {index + 1}
          </span>
          <span className="min-w-0">
            <span className="text-ink-muted">{date}</span> {text}
          </span>
        </li>
      ))}
    </ol>
  );
}

const labelHeight = 19;

interface EndLabelsProps {
  data: LineData;
  drawing: LinesDrawing;
  say: FigureWords;
}

// Beside the last point of each line, moved apart where they would cover each other; a phone has the legend.
function EndLabels({ data: { series }, drawing, say }: EndLabelsProps) {
  const ends = drawing.lines.map(({ points }) => points.at(-1));
  if (ends.length > 4 || ends.some((end) => !end)) return null;
  const places = spreadOut(
    ends.map((end) => end?.y ?? 0),
    labelHeight,
  );
  return (
    <svg
      aria-hidden="true"
      className="h-full w-28 overflow-visible @max-lg:hidden"
      focusable="false"
    >
      {series.map(({ name, values }, index) => (
        <svg key={name} y={`${places[index] ?? 0}%`} overflow="visible">
          <foreignObject
            width="7rem"
            height="2.75em"
            y="-1.375em"
            className="overflow-visible text-xs"
          >
            <div className="flex h-full flex-col justify-center ps-1 leading-tight">
              <span className="font-semibold tabular-nums">
                {say.short(values[ends[index]?.index ?? 0])}
              </span>
              <span className="break-words text-ink-muted">{name}</span>
            </div>
          </foreignObject>
        </svg>
      ))}
    </svg>
  );
}
