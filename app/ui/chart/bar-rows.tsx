import { PartShape, type BarMark, type BarPart, type BarsProps } from "./bar-marks.tsx";
import { markAt } from "./marks/use-marks.ts";
import type { ValueScale } from "./value-scale.ts";

/** Lying bars: name, bar, figure; on a phone the name stands above its bar. */
export function BarRows({ marks, scale }: BarsProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 text-sm @lg:grid-cols-[fit-content(38%)_minmax(0,1fr)_auto] @lg:gap-y-2">
      {marks.map((mark, index) => (
        <Row key={index} row={index} mark={mark} scale={scale} />
      ))}
    </div>
  );
}

interface RowProps {
  row: number;
  mark: BarMark;
  scale: ValueScale;
}

function Row({ row, mark, scale }: RowProps) {
  return (
    <>
      <span
        aria-hidden="true"
        className="line-clamp-3 min-w-0 break-words @max-lg:col-span-2 @max-lg:mt-1"
      >
        {mark.name}
      </span>
      <svg className="h-6 w-full overflow-visible rtl:-scale-x-100" focusable="false">
        <RowShapes row={row} mark={mark} scale={scale} />
      </svg>
      <span aria-hidden="true" className="text-end font-semibold tabular-nums">
        {mark.label}
      </span>
    </>
  );
}

/** The parts of a lying bar and the line at nought, in percent of whatever drawing holds them. */
export function RowShapes({ row, mark, scale }: RowProps) {
  return (
    <>
      {mark.parts.map((part, index) => (
        <PartShape key={index} part={part} upright={false} mark={markAt(index, row)} />
      ))}
      <line
        x1={`${scale.at(0)}%`}
        x2={`${scale.at(0)}%`}
        y1="-10%"
        y2="110%"
        className="stroke-line-strong"
      />
      {mark.parts.map((part, index) => (
        <PartLabel key={index} part={part} />
      ))}
    </>
  );
}

/** Percent of the width a part needs to hold its figure, on a phone and elsewhere. */
const room = { phone: 16, desk: 8 };

// Mirrored with its bar and turned back about its own middle, the figure stays where it is and readable.
function PartLabel({ part: { bar, label } }: { part: BarPart }) {
  if (!label || !bar || bar.length < room.desk) return null;
  return (
    <text
      x={`${bar.from + bar.length / 2}%`}
      y="50%"
      dy="0.36em"
      textAnchor="middle"
      aria-hidden="true"
      className={`bar-label rtl:-scale-x-100 ${bar.length < room.phone ? "@max-lg:hidden" : ""}`}
    >
      {label}
    </text>
  );
}
