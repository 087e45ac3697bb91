import type { ChartWords } from "../chart-figure.tsx";
import { stateOf } from "../figures.ts";
import { useFigureWords } from "../figure-words.ts";
import { HeatCells } from "../heat-cells.tsx";
import { letterOf, namesAbove, rowLetter, type HeatData } from "../heat-data.ts";
import { heatScale } from "../heat-geometry.ts";
import { useHeatLegend } from "../heat-legend.tsx";
import { lineHeight, NameBeside, Plot, Words, type Frame } from "./parts.tsx";
import { margin, PictureFrame, pictureWidth } from "./picture-frame.tsx";
import { linesOf } from "./text-lines.ts";

const nameWidth = 230;
/** A cell that holds three figures. */
const cellAtLeast = 30;

/** Cells from faint to strong as a picture, wider than others where there are many columns. */
export function HeatPicture({ chart }: { chart: HeatData & ChartWords }) {
  const { rows, columns, columnsTitle, format } = chart;
  const say = useFigureWords(format);
  const figures = rows.flatMap(({ values }) => values);
  const scale = heatScale(figures);
  const width = Math.max(pictureWidth, 2 * margin + nameWidth + 12 + columns.length * cellAtLeast);
  const cells = width - 2 * margin - nameWidth - 12;
  const heads = headsOf(columns, cells / Math.max(1, columns.length));
  const title = columnsTitle ? 20 : 0;
  const rowHeight = columns.length > 14 ? 26 : 34;
  const isKeyed = columns.length > namesAbove.desk && rowLetter(chart, 0) === undefined;
  return (
    <PictureFrame
      words={chart}
      state={stateOf(figures)}
      legend={useHeatLegend({ scale, figures, format })}
      width={width}
      height={title + heads.height + rows.length * rowHeight}
      sentences={
        isKeyed ? [columns.map((name, at) => say.named(letterOf(at), name)).join(" · ")] : []
      }
      draw={(at) => {
        const plot: Frame = { x: at.x + nameWidth + 12, y: at.y + title, width: cells, height: 0 };
        return (
          <>
            {columnsTitle && (
              <Words
                lines={[columnsTitle]}
                x={plot.x + cells / 2}
                y={at.y + 13}
                anchor="middle"
                look="fill-ink-muted font-semibold"
              />
            )}
            {heads.names.map((lines, index) => (
              <Words
                key={index}
                lines={lines}
                x={plot.x + ((index + 0.5) / columns.length) * cells}
                y={plot.y + heads.height - 8 - (lines.length - 1) * 13 * lineHeight}
                anchor="middle"
                look="fill-ink-muted"
              />
            ))}
            {rows.map((row, index) => {
              const y = plot.y + heads.height + index * rowHeight;
              const letter = rowLetter(chart, index);
              return (
                <g key={index}>
                  <NameBeside
                    name={letter ? `${letter}  ${row.name}` : row.name}
                    x={at.x}
                    width={nameWidth}
                    middle={y + rowHeight / 2}
                    isShort={rowHeight < 30}
                  />
                  <Plot at={{ ...plot, y, height: rowHeight }}>
                    <HeatCells {...{ row, index, columns, scale, say }} />
                  </Plot>
                </g>
              );
            })}
          </>
        );
      }}
    />
  );
}

/** Names over the columns, or letters where there are many. */
function headsOf(columns: readonly string[], width: number) {
  const names = columns.map((name, index) =>
    columns.length > namesAbove.desk ? [letterOf(index)] : linesOf(name, width - 6, 13, 3),
  );
  const most = Math.max(1, ...names.map(({ length }) => length));
  return { names, height: 10 + most * 13 * lineHeight };
}
