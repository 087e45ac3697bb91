/** Axes as text beside the drawing: they wrap, grow with the reader's font, and follow the text direction. */
import { classNames } from "../class-names.ts";
import type { ValueScale } from "./value-scale.ts";

/** The ticks of upright values; stretches over the height of the drawing beside it. */
export function ValueAxis(props: { scale: ValueScale; say: (value: number) => string }) {
  return (
    <div
      aria-hidden="true"
      className="flex flex-col-reverse justify-between text-xs text-ink-muted tabular-nums"
    >
      {props.scale.ticks.map((tick) => (
        <span key={tick} className="flex h-0 items-center justify-end">
          {props.say(tick)}
        </span>
      ))}
    </div>
  );
}

/** Lines across the drawing at each tick; the one at nought is stronger. */
export function GridLines({ scale }: { scale: ValueScale }) {
  return (
    <svg className="absolute inset-0 size-full" focusable="false">
      <GridRules scale={scale} />
    </svg>
  );
}

/** The same for a drawing that has other things too. */
export function GridRules({ scale }: { scale: ValueScale }) {
  return scale.ticks.map((tick) => (
    <line
      key={tick}
      x1="0"
      x2="100%"
      y1={`${100 - scale.at(tick)}%`}
      y2={`${100 - scale.at(tick)}%`}
      className={tick === 0 ? "stroke-line-strong" : "stroke-line"}
    />
  ));
}

interface LevelAxisProps {
  scale: ValueScale;
  say: (value: number) => string;
  /** Says the last tick, with the unit. */
  sayLast?: ((value: number) => string) | undefined;
}

/** The ticks of values that run along the width; fewer on a phone. */
export function LevelAxis({ scale: { ticks, at }, say, sayLast = say }: LevelAxisProps) {
  return (
    <svg aria-hidden="true" focusable="false" className="level-axis">
      {ticks.map((tick, index) => (
        <svg key={tick} x={`${at(tick)}%`} overflow="visible">
          <path d="M0 0v5" className="stroke-line-strong" />
          <text
            y="1.5em"
            direction="ltr"
            textAnchor={index === ticks.length - 1 ? "end" : "middle"}
            className={classNames("axis-label", index % 2 === 1 && "@max-lg:hidden")}
          >
            {index === ticks.length - 1 ? sayLast(tick) : say(tick)}
          </text>
        </svg>
      ))}
    </svg>
  );
}

/** Names under equal parts of the width; of many, every second or third is written, as their length and the width allow. */
export function NameAxis({ names }: { names: readonly string[] }) {
  const isThinned = names.length > namesOnPhone;
  const longest = names.reduce((most, name) => Math.max(most, name.length), 1);
  return (
    <div aria-hidden="true" className="flex pt-2 text-xs text-ink-muted">
      {names.map((name, index) => (
        <span
          key={index}
          className={classNames(
            "flex min-w-0 flex-1 justify-center text-center",
            isThinned && "whitespace-nowrap",
            isThinned && visibility(index, names.length, longest),
          )}
        >
          <span
            className={
              isThinned ? undefined : "line-clamp-3 min-w-0 px-0.5 break-words hyphens-auto"
            }
          >
            {name}
          </span>
        </span>
      ))}
    </div>
  );
}

/** How many names have room side by side. */
const namesOnPhone = 5;
const namesOnDesk = 12;

/** Class of figures at the ends of `count` columns: they are left out where they would cover the next column. */
export function whereFiguresFit(count: number): string | undefined {
  if (count > namesOnDesk) return "hidden";
  return count > namesOnPhone ? "@max-lg:hidden" : undefined;
}

/** From which width on so many letters have room, side by side with a gap between names. */
const lettersAt = { phone: 44, tablet: 72, desk: 120 } as const;

/** The first name is always written; the others where they do not meet the one written before. */
function visibility(index: number, count: number, longest: number): string {
  const isWritten = (letters: number, atMost: number) => {
    const fitting = Math.max(1, Math.min(atMost, Math.floor(letters / (longest + 2))));
    return index % Math.ceil(count / fitting) === 0;
  };
  return classNames(
    !isWritten(lettersAt.phone, namesOnPhone) && "@max-lg:invisible",
    !isWritten(lettersAt.tablet, namesOnDesk) && "@lg:@max-3xl:invisible",
    !isWritten(lettersAt.desk, namesOnDesk) && "@3xl:invisible",
  );
}
