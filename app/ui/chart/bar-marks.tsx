import { useSeriesFill, useWithheldFill } from "./patterns.tsx";
import type { Bar } from "./bar-geometry.ts";
import type { ValueScale } from "./value-scale.ts";

/** One bar with its name and what is written beside it. */
export interface BarMark {
  name: string;
  /** The figure, or the total of the parts. */
  label: string;
  parts: readonly BarPart[];
}

export interface BarPart {
  /** Null where nothing is known. */
  bar: Bar | null;
  /** Whose look it has. */
  series: number;
  /** Shown to a pointer resting on it. */
  title: string;
  /** Written on the part where it has room. */
  label?: string | undefined;
}

export interface BarsProps {
  marks: readonly BarMark[];
  scale: ValueScale;
  /** Says a tick. */
  say: (value: number) => string;
}

interface PartShapeProps {
  part: BarPart;
  upright: boolean;
  mark: { "data-mark": string };
}

/** The rectangle of a part, along the width or up the height of its drawing. */
export function PartShape({ part, upright, mark }: PartShapeProps) {
  const seriesFill = useSeriesFill();
  const withheldFill = useWithheldFill();
  if (!part.bar) return null;
  const { isWithheld } = part.bar;
  return (
    <rect
      {...mark}
      {...(upright ? standing(part.bar) : lying(part.bar))}
      fill={isWithheld ? withheldFill : seriesFill(part.series)}
      className={isWithheld ? "withheld" : "bar-part"}
    >
      <title>{part.title}</title>
    </rect>
  );
}

function lying({ from, length }: Bar) {
  return { x: `${from}%`, width: `${length}%`, y: "0", height: "100%" };
}

function standing({ from, length }: Bar) {
  return { x: "0", width: "100%", y: `${100 - from - length}%`, height: `${length}%` };
}
