import { useT } from "../../language/language.tsx";
import type { ChartWords } from "../chart-figure.tsx";
import { stateOf } from "../figures.ts";
import { useFigureWords } from "../figure-words.ts";
import { drawNetwork, type NetworkData } from "../network/network-data.ts";
import { useNetworkLegend } from "../network/network-legend.tsx";
import { NetworkPlot } from "../network/network-plot.tsx";
import { Plot, Words } from "./parts.tsx";
import { PictureFrame } from "./picture-frame.tsx";
import { linesOf } from "./text-lines.ts";

const square = 520;
const line = 24;

/** Things on a circle and their ties as a picture, with their names beside. */
export function NetworkPicture({ chart }: { chart: NetworkData & ChartWords }) {
  const t = useT();
  const say = useFigureWords();
  const drawing = drawNetwork(chart);
  const { nodes } = chart;
  const between = chart.flows.filter(({ from, to }) => from !== to);
  const isPartial = drawing.drawn.length < drawing.ties.length;
  return (
    <PictureFrame
      words={chart}
      state={stateOf(between.map(({ value }) => value))}
      legend={useNetworkLegend(drawing)}
      height={Math.max(square, nodes.length * line)}
      sentences={
        isPartial
          ? [
              t("chart.tiesDrawn", {
                drawn: drawing.drawn.length,
                all: drawing.ties.length,
              }),
            ]
          : []
      }
      draw={(at) => (
        <>
          <Plot at={{ x: at.x, y: at.y, width: square, height: square }}>
            <NetworkPlot data={chart} drawing={drawing} say={say} />
          </Plot>
          {nodes.map((name, index) => {
            const y = at.y + (index + 0.5) * line + 5;
            return (
              <g key={index}>
                <Words
                  lines={[String(index + 1)]}
                  x={at.x + square + 56}
                  y={y}
                  size={14}
                  anchor="end"
                  look="fill-ink font-semibold"
                />
                <Words
                  lines={linesOf(name, at.width - square - 66, 14, 1)}
                  x={at.x + square + 66}
                  y={y}
                  size={14}
                />
              </g>
            );
          })}
        </>
      )}
    />
  );
}
