import type { ChartWords } from "../chart-figure.tsx";
import { stateOf } from "../figures.ts";
import { useFigureWords } from "../figure-words.ts";
import { useLegend } from "../legend.tsx";
import { drawLines, type LineData, type LinesDrawing } from "../line-data.ts";
import { spreadOut } from "../line-geometry.ts";
import { LinePlot } from "../line-plot.tsx";
import type { FigureWords } from "../figure-words.ts";
import {
  axisWidth,
  NamesUnder,
  namesUnder,
  Plot,
  UprightAxis,
  Words,
  type Frame,
} from "./parts.tsx";
import { margin, PictureFrame, pictureWidth } from "./picture-frame.tsx";
import { linesOf } from "./text-lines.ts";

const plotHeight = 300;
const endWidth = 130;

/** Lines over time as a picture. */
export function LinePicture({ chart }: { chart: LineData & ChartWords }) {
  const { periods, series, format, notes = [] } = chart;
  const say = useFigureWords(format);
  const figures = series.flatMap(({ values }) => values);
  const legend = useLegend({ ...chart, shape: "line", figures });
  const drawing = drawLines(chart);
  const left = axisWidth(drawing.scale, say.short);
  const top = notes.length > 0 ? 26 : 8;
  const width = pictureWidth - 2 * margin - left - endWidth;
  const names = namesUnder(periods, width);
  return (
    <PictureFrame
      words={chart}
      state={stateOf(figures)}
      legend={legend}
      height={top + plotHeight + names.height}
      sentences={notes.map(({ date, text }, index) => `${index + 1}. ${say.named(date, text)}`)}
      draw={(at) => {
        const plot = { x: at.x + left, y: at.y + top, width, height: plotHeight };
        return (
          <>
            <UprightAxis scale={drawing.scale} say={say.short} at={plot} />
            <Plot at={plot}>
              <LinePlot data={chart} drawing={drawing} say={say} />
            </Plot>
            <Ends data={chart} drawing={drawing} say={say} at={plot} />
            <NamesUnder
              names={names}
              count={periods.length}
              {...{ ...plot, y: plot.y + plot.height }}
            />
          </>
        );
      }}
    />
  );
}

interface EndsProps {
  data: LineData;
  drawing: LinesDrawing;
  say: FigureWords;
  at: Frame;
}

/** Beside the last point of each line its value and its name. */
function Ends({ data: { series }, drawing, say, at }: EndsProps) {
  const ends = drawing.lines.map(({ points }) => points.at(-1));
  if (ends.length > 6 || ends.some((end) => !end)) return null;
  const places = spreadOut(
    ends.map((end) => end?.y ?? 0),
    12,
  );
  return series.map(({ name, values }, index) => {
    const y = at.y + ((places[index] ?? 0) / 100) * at.height;
    const x = at.x + at.width + 10;
    return (
      <g key={index}>
        <Words
          lines={[say.short(values[ends[index]?.index ?? 0])]}
          x={x}
          y={y - 2}
          look="fill-ink font-semibold"
        />
        <Words
          lines={linesOf(name, endWidth - 14, 12, 1)}
          x={x}
          y={y + 13}
          size={12}
          look="fill-ink-muted"
        />
      </g>
    );
  });
}
