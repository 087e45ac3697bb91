/** The lines, bands, target and notes of a line chart, in percent of whatever drawing holds them. */
import { drawNotes } from "./dated-notes.ts";
import type { FigureWords } from "./figure-words.ts";
import type { LineData, LinesDrawing } from "./line-data.ts";
import type { LineDrawing } from "./line-geometry.ts";
import { Marker } from "./marker.tsx";
import { markAt } from "./marks/use-marks.ts";
import { useWithheldFill } from "./patterns.tsx";
import { comparisonDashOf, dashOf, strokeOf } from "./series-look.ts";

export interface LinePlotProps {
  data: LineData;
  drawing: LinesDrawing;
  say: FigureWords;
}

/** Comparisons lie behind the lines, the target and the notes behind both. */
export function LinePlot({ data, drawing, say }: LinePlotProps) {
  const order = data.series
    .map((_one, index) => index)
    .sort((a, b) => Number(isComparison(data, b)) - Number(isComparison(data, a)));
  return (
    <>
      <Notes data={data} say={say} />
      {data.target && (
        <TargetLine
          y={100 - drawing.scale.at(data.target.value)}
          title={say.named(data.target.name, say.short(data.target.value))}
          row={data.series.length}
        />
      )}
      {order.map((index) => (
        <SeriesShapes key={index} {...{ data, drawing, say, index }} />
      ))}
    </>
  );
}

function isComparison({ series }: LineData, index: number): boolean {
  return series[index]?.isComparison ?? false;
}

function SeriesShapes({ data, drawing, say, index }: LinePlotProps & { index: number }) {
  const line = drawing.lines[index];
  const look = drawing.looks[index] ?? 0;
  const compares = isComparison(data, index);
  if (!line) return null;
  const titleOf = (period: number) =>
    say.named(
      `${data.series[index]?.name ?? ""}, ${data.periods[period] ?? ""}`,
      say.short(data.series[index]?.values[period]),
    );
  return (
    <>
      <Bands line={line} row={index} width={bandWidth(data.periods.length)} titleOf={titleOf} />
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">
        <path
          d={line.path}
          vectorEffect="non-scaling-stroke"
          strokeDasharray={compares ? comparisonDashOf(look) : dashOf(look)}
          strokeWidth={compares ? 1.75 : 2.25}
          strokeLinejoin="round"
          strokeLinecap={compares ? "round" : "butt"}
          className={`fill-none ${compares ? "stroke-ink-muted" : strokeOf(look)}`}
        />
      </svg>
      {line.points.map(({ index: period, x, y }) => (
        <Marker
          key={period}
          index={look}
          isHollow={compares}
          x={`${x}%`}
          y={`${y}%`}
          title={titleOf(period)}
          mark={markAt(period, index)}
        />
      ))}
    </>
  );
}

function bandWidth(periods: number): number {
  return Math.min(6, 60 / periods);
}

interface BandsProps {
  line: LineDrawing;
  row: number;
  width: number;
  titleOf: (period: number) => string;
}

function Bands({ line, row, width, titleOf }: BandsProps) {
  const fill = useWithheldFill();
  return line.withheld.map(({ index, x, y }) => (
    <rect
      key={index}
      {...markAt(index, row)}
      x={`${x - width / 2}%`}
      width={`${width}%`}
      y={`${y}%`}
      height={`${Math.max(0, 100 - y)}%`}
      fill={fill}
      className="withheld"
    >
      <title>{titleOf(index)}</title>
    </rect>
  ));
}

function TargetLine({ y, title, row }: { y: number; title: string; row: number }) {
  return (
    <line
      {...markAt(0, row)}
      x1="0"
      x2="100%"
      y1={`${y}%`}
      y2={`${y}%`}
      strokeDasharray="10 5"
      className="target-line"
    >
      <title>{title}</title>
    </line>
  );
}

/** Numbers above the drawing, each over a line at its date. */
function Notes({ data, say }: Pick<LinePlotProps, "data" | "say">) {
  const { notes = [], periods } = data;
  return drawNotes(notes, periods.length).map(({ x, flag }, index) => {
    const { at = 0, date = "", text = "" } = notes[index] ?? {};
    // In the order of their dates, even where two share one.
    const place = markAt(at + index / 1000, -1);
    return (
      <g key={index} {...place}>
        <title>{say.named(date, text)}</title>
        <line
          x1={`${x}%`}
          x2={`${x}%`}
          y1="0"
          y2="100%"
          strokeDasharray="2 3"
          className="stroke-ink-muted"
        />
        <svg x={`${flag}%`} y="-13" overflow="visible">
          <circle r="9" className="note-flag" />
          <text dy="0.36em" textAnchor="middle" aria-hidden="true" className="note-number">
            {index + 1}
          </text>
        </svg>
      </g>
    );
  });
}
