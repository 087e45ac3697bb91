import { classNames } from "../class-names.ts";
import { GridLines, NameAxis, ValueAxis, whereFiguresFit } from "./axis.tsx";
import { PartShape, type BarMark, type BarsProps } from "./bar-marks.tsx";
import { markAt } from "./marks/use-marks.ts";

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
              <svg className="h-full w-4/5 max-w-14 overflow-visible" focusable="false">
                <ColumnShapes column={index} mark={mark} fit={whereFiguresFit(marks.length)} />
              </svg>
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

interface ColumnShapesProps {
  column: number;
  mark: BarMark;
  /** Class of the figure at its end. */
  fit: string | undefined;
}

/** The parts of an upright bar and its figure, in percent of whatever drawing holds them. */
export function ColumnShapes({ column, mark, fit }: ColumnShapesProps) {
  return (
    <>
      {mark.parts.map((part, index) => (
        <PartShape
          key={index}
          part={part}
          upright
          mark={markAt(column, mark.parts.length - index)}
        />
      ))}
      <text
        x="50%"
        y={`${100 - endOf(mark)}%`}
        dy={isBelow(mark) ? "1.2em" : "-0.45em"}
        textAnchor="middle"
        aria-hidden="true"
        className={classNames("bar-label", fit)}
      >
        {mark.label}
      </text>
    </>
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
