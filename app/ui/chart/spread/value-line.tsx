export interface ValueLineProps {
  /** Percent of the width. */
  x: number;
  title: string;
  dash: string;
  mark: { "data-mark": string };
  /** Percent from the top at which it begins. */
  from?: number | undefined;
}

/** Dashes of the two values that are singled out, for the drawing and its legend. */
export const dashes = { median: "9 4", p90: "3 3" } as const;

/** An upright line at a value that is singled out. */
export function ValueLine({ x, title, dash, mark, from = 0 }: ValueLineProps) {
  const place = { x1: `${x}%`, x2: `${x}%`, y1: `${from}%`, y2: "100%" };
  return (
    <g {...mark}>
      <title>{title}</title>
      <line {...place} className="halo" />
      <line {...place} strokeDasharray={dash} className="value-line" />
    </g>
  );
}

/** A stretch of it for a legend. */
export function ValueLineSample({ dash }: { dash: string }) {
  return <path d="M0 7h28" strokeDasharray={dash} className="value-line" />;
}
