import { useT } from "../../language/language.tsx";
import type { FigureWords } from "../figure-words.ts";
import { markAt } from "../marks/use-marks.ts";
import { nameOf, sayTie, type NetworkData, type NetworkDrawing } from "./network-data.ts";
import { pathBetween, placesOnCircle, thicknessOf } from "./network-geometry.ts";

export interface NetworkPlotProps {
  data: NetworkData;
  drawing: NetworkDrawing;
  say: FigureWords;
}

/** The ties, the weakest undermost, and a number for each thing; in percent of a square. */
export function NetworkPlot({ data, drawing, say }: NetworkPlotProps) {
  const t = useT();
  const places = placesOnCircle(data.nodes.length);
  const ranked = drawing.drawn.map((tie, rank) => ({ tie, rank })).reverse();
  return (
    <>
      <svg viewBox="0 0 100 100" overflow="visible">
        {ranked.map(({ tie, rank }) => {
          const [one, other] = [places[tie.one], places[tie.other]];
          if (!one || !other) return null;
          return (
            <path
              key={rank}
              {...markAt(rank, 1)}
              d={pathBetween(one, other)}
              vectorEffect="non-scaling-stroke"
              strokeWidth={thicknessOf(tie.weight, drawing.strongest)}
              strokeDasharray={tie.isWithheld ? "4 4" : undefined}
              className={tie.isWithheld ? "network-untold" : "network-tie"}
            >
              <title>{say.named(nameOf(tie, data), sayTie(tie, data, say))}</title>
            </path>
          );
        })}
      </svg>
      {places.map(({ x, y }, index) => (
        <svg key={index} x={`${x}%`} y={`${y}%`} overflow="visible">
          <g {...markAt(index, 0)}>
            <title>
              {t("chart.tiesOf", {
                name: data.nodes[index] ?? "",
                count: drawing.ties.filter((tie) => [tie.one, tie.other].includes(index)).length,
              })}
            </title>
            <circle r="12" className="network-node" />
            <text dy="0.36em" textAnchor="middle" aria-hidden="true" className="network-number">
              {index + 1}
            </text>
          </g>
        </svg>
      ))}
    </>
  );
}
