import { classNames } from "../class-names.ts";
import { isTold, isWithheld, limitOf, type Figure } from "./figures.ts";
import type { FigureWords } from "./figure-words.ts";
import type { HeatRow } from "./heat-data.ts";
import type { HeatLevel, HeatScale } from "./heat-geometry.ts";
import { heatFills } from "./heat-legend.tsx";
import { markAt } from "./marks/use-marks.ts";
import { useWithheldFill } from "./patterns.tsx";
import { rounded } from "./value-scale.ts";

export interface HeatCellsProps {
  row: HeatRow;
  /** Which row. */
  index: number;
  columns: readonly string[];
  scale: HeatScale;
  say: FigureWords;
}

/** The cells of a row, in percent of whatever drawing holds them. */
export function HeatCells({ row, index, columns, scale, say }: HeatCellsProps) {
  const width = 100 / columns.length;
  return columns.map((column, at) => (
    <svg key={at} x={`${rounded(at * width)}%`} width={`${rounded(width)}%`}>
      <Cell
        figure={row.values[at] ?? null}
        say={say}
        title={say.named(`${row.name}, ${column}`, say.full(row.values[at]))}
        scale={scale}
        density={densityOf(columns.length)}
        mark={markAt(at, index)}
      />
    </svg>
  ));
}

type Density = "roomy" | "tight" | "dense";

/** How much room a column has: for figures everywhere, on wide screens, or for small ones. */
function densityOf(columns: number): Density {
  if (columns > 14) return "dense";
  return columns > 7 ? "tight" : "roomy";
}

interface CellProps {
  figure: Figure;
  say: FigureWords;
  title: string;
  scale: HeatScale;
  density: Density;
  mark: { "data-mark": string };
}

function Cell({ figure, say, title, scale, density, mark }: CellProps) {
  const withheldFill = useWithheldFill();
  const level = isTold(figure) ? scale.levelOf(figure) : null;
  const fill = level ? heatFills[level] : "fill-transparent";
  return (
    <>
      <rect
        {...mark}
        width="100%"
        height="100%"
        fill={isWithheld(figure) ? withheldFill : undefined}
        className={classNames("heat-cell", isWithheld(figure) ? "withheld" : fill)}
      >
        <title>{title}</title>
      </rect>
      <text
        x="50%"
        y="50%"
        dy="0.36em"
        textAnchor="middle"
        aria-hidden="true"
        className={classNames(
          density === "dense" ? "text-2xs" : "text-xs",
          "font-semibold tabular-nums rtl:-scale-x-100",
          level ? `heat-label ${inks[level]}` : "bar-label",
          density === "tight" && "heat-label-roomy",
        )}
      >
        {wordsIn(figure, say, density)}
      </text>
    </>
  );
}

// What is hidden is hatched and has no room for the word; the limit of what is not told needs more than a small cell.
function wordsIn(figure: Figure, say: FigureWords, density: Density): string {
  if (isWithheld(figure) && (density === "dense" || limitOf(figure) === null)) return "";
  return say.short(figure);
}

const inks: Record<HeatLevel, string> = {
  1: "fill-heat-ink-1",
  2: "fill-heat-ink-2",
  3: "fill-heat-ink-3",
  4: "fill-heat-ink-4",
  5: "fill-heat-ink-5",
};
