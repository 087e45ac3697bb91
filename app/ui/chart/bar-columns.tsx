import { classNames } from "../class-names.ts";
import { GridLines, NameAxis, ValueAxis, whereFiguresFit } from "./axis.tsx";
import { PartShape, type BarMark, type BarsProps } from "./bar-marks.tsx";

/** Upright bars over their names, with an axis; each has its figure at its end. */
export function BarColumns({ marks, scale, say }: BarsProps) {
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 pt-6">
      <ValueAxis scale={scale} say={say} />
      <div className="relative h-52">
        <GridLines scale={scale} />
        <div className="absolute inset-0 flex">
          {marks.map((mark, index) => (
            <div key={index} className="flex min-w-0 flex-1 justify-center">
              <ColumnBar mark={mark} fit={whereFiguresFit(marks.length)} />
            </div>
          ))}
        </div>
      </div>
      <div className="col-start-2">
        <NameAxis names={marks.map(({ name }) => name)} />
      </div>
    </div>
  );
}

function ColumnBar({ mark, fit }: { mark: BarMark; fit: string | undefined }) {
  return (
    <svg className="h-full w-4/5 max-w-14 overflow-visible" focusable="false">
      {mark.parts.map((part, index) => (
        <PartShape key={index} part={part} upright />
      ))}
      <text
        x="50%"
        y={`${100 - endOf(mark)}%`}
        dy={isBelow(mark) ? "1.2em" : "-0.45em"}
        textAnchor="middle"
        className={classNames("bar-label", fit)}
      >
        {mark.label}
      </text>
    </svg>
  );
}

/** Where the bar ends and its figure is written, in percent from below. */
function endOf(mark: BarMark): number {
  const bars = mark.parts.flatMap(({ bar }) => bar ?? []);
  const ends = bars.map(({ from, length }) => (isBelow(mark) ? from : from + length));
  return isBelow(mark) ? Math.min(...ends) : Math.max(0, ...ends);
}

function isBelow({ parts }: BarMark): boolean {
  const bars = parts.flatMap(({ bar }) => bar ?? []);
  return bars.length > 0 && bars.every(({ isNegative }) => isNegative);
}
