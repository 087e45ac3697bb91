import { ColumnShapes } from "../bar-columns.tsx";
import type { BarLayout, BarsDrawing } from "../bar-data.ts";
import { RowShapes } from "../bar-rows.tsx";
import type { ChartWords } from "../chart-figure.tsx";
import { stateOf, type Figure } from "../figures.ts";
import { useFigureWords, type FigureFormat } from "../figure-words.ts";
import type { LegendEntry } from "../legend.tsx";
import {
  axisWidth,
  NameBeside,
  NamesUnder,
  namesUnder,
  Plot,
  UprightAxis,
  Words,
} from "./parts.tsx";
import { margin, PictureFrame, pictureWidth } from "./picture-frame.tsx";

export interface BarsPictureProps {
  words: ChartWords;
  drawing: BarsDrawing;
  figures: readonly Figure[];
  legend: readonly LegendEntry[];
  layout: BarLayout | undefined;
  format: FigureFormat | undefined;
}

/** Bars, of one part or of several, as a picture. */
export function BarsPicture(props: BarsPictureProps) {
  return props.layout === "columns" ? <Columns {...props} /> : <Rows {...props} />;
}

const rowHeight = 42;
const barHeight = 24;
const nameWidth = 250;
const labelWidth = 90;

function Rows({ words, drawing, figures, legend }: BarsPictureProps) {
  const { marks, scale } = drawing;
  return (
    <PictureFrame
      words={words}
      state={stateOf(figures)}
      legend={legend}
      height={marks.length * rowHeight}
      draw={(at) =>
        marks.map((mark, row) => {
          const middle = at.y + (row + 0.5) * rowHeight;
          const bar = {
            x: at.x + nameWidth + 12,
            y: middle - barHeight / 2,
            width: at.width - nameWidth - labelWidth - 24,
            height: barHeight,
          };
          return (
            <g key={row}>
              <NameBeside name={mark.name} x={at.x} width={nameWidth} middle={middle} />
              <Plot at={bar}>
                <RowShapes row={row} mark={mark} scale={scale} />
              </Plot>
              <Words
                lines={[mark.label]}
                x={at.x + at.width}
                y={middle + 5}
                size={14}
                anchor="end"
                look="fill-ink font-semibold"
              />
            </g>
          );
        })
      }
    />
  );
}

const plotHeight = 280;

function Columns({ words, drawing, figures, legend, format }: BarsPictureProps) {
  const { marks, scale } = drawing;
  const say = useFigureWords(format);
  const left = axisWidth(scale, say.short);
  const width = pictureWidth - 2 * margin - left;
  const names = namesUnder(
    marks.map(({ name }) => name),
    width,
  );
  const column = width / Math.max(1, marks.length);
  const fit = column < 30 ? "hidden" : undefined;
  return (
    <PictureFrame
      words={words}
      state={stateOf(figures)}
      legend={legend}
      height={24 + plotHeight + names.height}
      draw={(at) => {
        const plot = { x: at.x + left, y: at.y + 24, width, height: plotHeight };
        const thick = Math.min(column * 0.8, 64);
        return (
          <>
            <UprightAxis scale={scale} say={say.short} at={plot} />
            {marks.map((mark, index) => {
              const x = plot.x + (index + 0.5) * column - thick / 2;
              return (
                <Plot key={index} at={{ ...plot, x, width: thick }}>
                  <ColumnShapes
                    column={index}
                    mark={fit ? { ...mark, label: "" } : mark}
                    fit={fit}
                  />
                </Plot>
              );
            })}
            <NamesUnder
              names={names}
              count={marks.length}
              x={plot.x}
              y={plot.y + plot.height}
              width={width}
            />
          </>
        );
      }}
    />
  );
}
