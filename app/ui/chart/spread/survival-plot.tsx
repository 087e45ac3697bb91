import { useT } from "../../language/language.tsx";
import type { FigureWords } from "../figure-words.ts";
import { useWithheldEntries, type LegendEntry } from "../legend.tsx";
import { LineSample } from "../legend.tsx";
import { Marker } from "../marker.tsx";
import { markAt } from "../marks/use-marks.ts";
import { dashOf, strokeOf } from "../series-look.ts";
import {
  estimateOf,
  shareAt,
  survivalFigures,
  type Estimate,
  type SurvivalData,
  type SurvivalDrawing,
} from "./survival-data.ts";
import { dashes, ValueLine, ValueLineSample } from "./value-line.tsx";

export interface SurvivalPlotProps {
  data: SurvivalData;
  drawing: SurvivalDrawing;
  /** Says times with their unit. */
  say: FigureWords;
  /** Says shares. */
  share: FigureWords;
}

/** Step lines, ticks where something was last seen waiting, and upright lines at median and nine in ten. */
export function SurvivalPlot(props: SurvivalPlotProps) {
  return props.data.curves.map((curve, index) => {
    const estimate = estimateOf(curve);
    return estimate && <CurveShapes key={index} {...props} index={index} estimate={estimate} />;
  });
}

type CurveProps = SurvivalPlotProps & { index: number; estimate: Estimate };

function CurveShapes(props: CurveProps) {
  const { data, drawing, say, share, index, estimate } = props;
  const { times, shares, marks, paths } = drawing;
  const name = data.curves[index]?.name ?? "";
  const yOf = (time: number) => 100 - shares.at(shareAt(time, estimate) ?? 0);
  return (
    <>
      <SingledOut {...props} />
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">
        <path
          d={paths[index] ?? ""}
          vectorEffect="non-scaling-stroke"
          strokeDasharray={dashOf(index)}
          strokeWidth="2.25"
          className={`fill-none ${strokeOf(index)}`}
        />
      </svg>
      {estimate.censored.map((time, at) => (
        <svg key={at} x={`${times.at(time)}%`} y={`${yOf(time)}%`} overflow="visible">
          <path d="M0-6V6" className={`stroke-2 ${strokeOf(index)}`} />
        </svg>
      ))}
      {(marks[index] ?? []).map((time) => (
        <Marker
          key={time}
          index={index}
          x={`${times.at(time)}%`}
          y={`${yOf(time)}%`}
          title={say.named(`${name}, ${say.full(time)}`, share.short(shareAt(time, estimate)))}
          mark={markAt(time, index * 2 + 1)}
        />
      ))}
    </>
  );
}

function SingledOut({ data, drawing, say, index, estimate }: CurveProps) {
  const t = useT();
  const name = data.curves[index]?.name ?? "";
  const given = [
    { key: "median" as const, time: estimate.median, left: 0.5, says: t("chart.median") },
    { key: "p90" as const, time: estimate.p90, left: 0.1, says: t("chart.nineInTen") },
  ];
  return given.map(({ key, time, left, says }) =>
    time === null ? null : (
      <ValueLine
        key={key}
        x={drawing.times.at(time)}
        from={100 - drawing.shares.at(left)}
        title={say.named(`${name}, ${says}`, say.full(time))}
        dash={dashes[key]}
        // Where both fall together, each still has a place of its own.
        mark={markAt(key === "p90" ? time + 1e-6 : time, index * 2)}
      />
    ),
  );
}

/** What lines, ticks and hatching stand for, for a page's list and for a picture. */
export function useSurvivalLegend(data: SurvivalData): LegendEntry[] {
  const t = useT();
  const estimates = data.curves.flatMap((curve) => estimateOf(curve) ?? []);
  const withheld = useWithheldEntries(survivalFigures(data));
  const curves = data.curves.map(({ name }, index) => ({
    name,
    sample: <LineSample index={index} />,
  }));
  const line = (key: keyof typeof dashes, name: string) =>
    estimates.some((estimate) => estimate[key] !== null)
      ? [{ name, sample: <ValueLineSample dash={dashes[key]} /> }]
      : [];
  return [
    ...(curves.length > 1 ? curves : []),
    ...line("median", t("chart.median")),
    ...line("p90", t("chart.nineInTen")),
    ...(estimates.some(({ censored }) => censored.length > 0)
      ? [{ name: t("chart.censored"), sample: censoredSample }]
      : []),
    ...withheld,
  ];
}

const censoredSample = <path d="M0 7h28M9 1v12M19 1v12" className="stroke-chart-1 stroke-2" />;
