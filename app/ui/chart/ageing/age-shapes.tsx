import type { FigureWords } from "../figure-words.ts";
import { isWithheld } from "../figures.ts";
import { useT } from "../../language/language.tsx";
import { Marker } from "../marker.tsx";
import { markAt } from "../marks/use-marks.ts";
import { useSeriesFill, useWithheldFill } from "../patterns.tsx";
import { rounded, type ValueScale } from "../value-scale.ts";
import type { AgeingRow } from "./ageing-data.ts";

export interface AgeShapesProps {
  row: AgeingRow;
  /** Which row. */
  index: number;
  scale: ValueScale;
  say: FigureWords;
  limitName: string | undefined;
}

/**
 * A line from the youngest to the oldest, a box over the middle half with the median in it, a stroke at nine in ten,
 * and a diamond at the oldest; in percent of whatever drawing holds them.
 */
export function AgeShapes(props: AgeShapesProps) {
  const { row, index, scale, say, limitName } = props;
  const t = useT();
  const { ages, limit } = row;
  return (
    <>
      <line x1="0" x2="0" y1="-15%" y2="115%" className="stroke-line-strong" />
      {isWithheld(row.count) && <Untold {...props} />}
      {ages && (
        <>
          <Line x={scale.at(ages.youngest)} to={scale.at(ages.oldest)} />
          <Box {...props} />
          <Stroke
            x={scale.at(ages.p90)}
            title={say.named(`${row.name}, ${t("chart.nineInTen")}`, say.full(ages.p90))}
            mark={markAt(1, index)}
          />
          <Marker
            index={oldestLook}
            x={`${scale.at(ages.oldest)}%`}
            y="50%"
            title={say.named(
              `${row.name}, ${t("chart.oldest")}`,
              [say.full(ages.oldest), row.oldestName].filter(Boolean).join(" – "),
            )}
            mark={markAt(2, index)}
          />
        </>
      )}
      {limit !== undefined && (
        <Limit
          x={scale.at(limit)}
          title={say.named(`${row.name}, ${limitName ?? ""}`, say.full(limit))}
          mark={markAt(3, index)}
        />
      )}
    </>
  );
}

/** Series whose marker, a diamond, stands for the oldest. */
export const oldestLook = 3;

function Line({ x, to }: { x: number; to: number }) {
  return (
    <line x1={`${x}%`} x2={`${to}%`} y1="50%" y2="50%" className="stroke-ink-muted stroke-2" />
  );
}

function Box({ row: { name, ages }, index, scale, say }: AgeShapesProps) {
  const t = useT();
  const fill = useSeriesFill();
  if (!ages) return null;
  const [from, to, median] = [ages.lower, ages.upper, ages.median].map(scale.at);
  const title = t("chart.middleHalf", {
    name,
    median: say.full(ages.median),
    low: say.full(ages.lower),
    high: say.full(ages.upper),
  });
  return (
    <g {...markAt(0, index)}>
      <title>{title}</title>
      <rect
        x={`${from}%`}
        width={`${Math.max(0.6, rounded((to ?? 0) - (from ?? 0)))}%`}
        y="14%"
        height="72%"
        fill={fill(1)}
        className="bar-part"
      />
      <line x1={`${median}%`} x2={`${median}%`} y1="0" y2="100%" className="age-median" />
    </g>
  );
}

interface StrokeProps {
  x: number;
  title: string;
  mark: { "data-mark": string };
}

function Stroke({ x, title, mark }: StrokeProps) {
  return (
    <line {...mark} x1={`${x}%`} x2={`${x}%`} y1="14%" y2="86%" className="age-stroke">
      <title>{title}</title>
    </line>
  );
}

function Limit({ x, title, mark }: StrokeProps) {
  const place = { x1: `${x}%`, x2: `${x}%`, y1: "-12%", y2: "112%" };
  return (
    <g {...mark}>
      <title>{title}</title>
      <line {...place} className="halo" />
      <line {...place} strokeDasharray="6 3" className="target-line" />
    </g>
  );
}

function Untold({ row, index, say }: AgeShapesProps) {
  const fill = useWithheldFill();
  return (
    <rect {...markAt(0, index)} width="100%" y="14%" height="72%" fill={fill} className="withheld">
      <title>{say.named(row.name, say.full(row.count))}</title>
    </rect>
  );
}
