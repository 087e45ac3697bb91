import { fillOf, markerOf } from "./series-look.ts";

export interface MarkerProps {
  /** Which series. */
  index: number;
  /** Where in the drawing, as SVG lengths. */
  x: string;
  y: string;
  /** Shown to a pointer resting on it. */
  title?: string | undefined;
  /** Drawn as an outline in a quiet colour. */
  isHollow?: boolean | undefined;
  /** Makes it one of the marks of its chart. */
  mark?: { "data-mark": string } | undefined;
}

/** A sign with a shape of its own for each series. */
export function Marker({ index, x, y, title, isHollow = false, mark }: MarkerProps) {
  return (
    <svg x={x} y={y} overflow="visible">
      <path
        {...mark}
        d={markerOf(index)}
        strokeWidth="1.5"
        className={isHollow ? "fill-surface stroke-ink-muted" : `stroke-surface ${fillOf(index)}`}
      >
        {title && <title>{title}</title>}
      </path>
    </svg>
  );
}
