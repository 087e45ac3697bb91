import { fillOf, markerOf } from "./series-look.ts";

export interface MarkerProps {
  /** Which series. */
  index: number;
  /** Where in the drawing, as SVG lengths. */
  x: string;
  y: string;
  /** Shown to a pointer resting on it. */
  title?: string | undefined;
}

/** A sign with a shape of its own for each series. */
export function Marker({ index, x, y, title }: MarkerProps) {
  return (
    <svg x={x} y={y} overflow="visible">
      <path d={markerOf(index)} strokeWidth="1.5" className={`stroke-surface ${fillOf(index)}`}>
        {title && <title>{title}</title>}
      </path>
    </svg>
  );
}
