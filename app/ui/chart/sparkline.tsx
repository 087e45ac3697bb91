/** A line the size of a word, beside a figure. */
import { classNames } from "../class-names.ts";
import { stateOf, type Figure } from "./figures.ts";
import { drawLine } from "./line-geometry.ts";
import { valueScale } from "./value-scale.ts";

export interface SparklineProps {
  values: readonly Figure[];
  /** What it says in words: "Rose from 12 in January to 31 in June". */
  label: string;
  className?: string | undefined;
}

/** No axis and no figures: those stand in the words beside it. Nothing is drawn of fewer than two values. */
export function Sparkline({ values, label, className }: SparklineProps) {
  if (values.length < 2 || stateOf(values) !== "filled") return null;
  const { path, points } = drawLine(values, valueScale(values));
  const last = points.at(-1);
  return (
    <svg
      role="img"
      aria-label={label}
      focusable="false"
      className={classNames("chart-spark rtl:-scale-x-100", className ?? "h-8 w-24")}
    >
      <title>{label}</title>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">
        <path
          d={path}
          vectorEffect="non-scaling-stroke"
          strokeWidth="2"
          strokeLinejoin="round"
          strokeLinecap="round"
          className="fill-none stroke-chart-1"
        />
      </svg>
      {last && <circle cx={`${last.x}%`} cy={`${last.y}%`} r="3.5" className="fill-chart-1" />}
    </svg>
  );
}
