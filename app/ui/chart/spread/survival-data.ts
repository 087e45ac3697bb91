/** What a survival curve shows: which share is still waiting after a time, when some were never seen to end. */
import type { Cell, ChartTable, TableWords } from "../chart-table.ts";
import type { Figure, Withheld } from "../figures.ts";
import { figureWords, type FigureFormat } from "../figure-words.ts";
import { rounded, valueScale, type ValueScale } from "../value-scale.ts";

/** From this time on this share is still waiting. */
export interface Step {
  readonly at: number;
  /** From 1 down to 0. */
  readonly share: number;
}

/** An estimate made elsewhere, such as that of Kaplan and Meier. */
export interface Estimate {
  /** In order of time; before the first, everybody waits. */
  readonly steps: readonly Step[];
  /** Times at which something was last seen waiting. */
  readonly censored: readonly number[];
  /** When half waits no more; null if that was not seen. */
  readonly median: number | null;
  /** When nine in ten wait no more; null if that was not seen. */
  readonly p90: number | null;
}

export interface Curve {
  name: string;
  /** Null where there is nothing to estimate from. */
  estimate: Estimate | Withheld | null;
}

export interface SurvivalData {
  curves: readonly Curve[];
  /** What the times are: "Working hours since posting". */
  timeHeader: string;
  /** What the shares are: "Still without an answer". */
  shareHeader: string;
  /** Unit of the times. */
  format?: FigureFormat | undefined;
}

/** The estimate of a curve, if there is one to draw. */
export function estimateOf({ estimate }: Curve): Estimate | null {
  return estimate !== null && "steps" in estimate ? estimate : null;
}

export interface SurvivalDrawing {
  /** Shares, upwards. */
  readonly shares: ValueScale;
  /** Times, in reading direction. */
  readonly times: ValueScale;
  /** Times at which the table reads all curves. */
  readonly readings: readonly number[];
  /** Times at which marks read each curve. */
  readonly marks: readonly (readonly number[])[];
  readonly paths: readonly string[];
}

/** The curves on their two axes; each goes on to the last time seen in it. */
export function drawSurvival({ curves }: SurvivalData): SurvivalDrawing {
  const estimates = curves.map(estimateOf);
  const ends = estimates.map((estimate) => (estimate ? endOf(estimate) : 0));
  const times = valueScale(ends);
  // With a half among them they are no whole things, and the axis has steps between none and all.
  const shares = valueScale([0.5, 1]);
  const steps = estimates.map((estimate) => estimate?.steps.map(({ at }) => at) ?? []);
  return {
    times,
    shares,
    readings: readingsOf(steps.flat(), Math.max(0, ...ends)),
    marks: estimates.map((_one, index) => readingsOf(steps[index] ?? [], ends[index] ?? 0)),
    paths: estimates.map((estimate) => (estimate ? pathOf(estimate, { times, shares }) : "")),
  };
}

/** The last time seen: nothing is known of what comes after. */
function endOf({ steps, censored }: Estimate): number {
  return Math.max(0, ...steps.map(({ at }) => at), ...censored);
}

const readingsAtMost = 24;

/** Every time at which something changes; of many, as many as one can read, evenly over the whole time. */
function readingsOf(seen: readonly number[], end: number): number[] {
  const changes = [...new Set([0, ...seen])].sort((one, other) => one - other);
  if (changes.length <= readingsAtMost) return changes;
  return Array.from({ length: readingsAtMost }, (_none, index) =>
    rounded((index / (readingsAtMost - 1)) * end),
  );
}

/** The share that is still waiting at a time; null after the last time seen. */
export function shareAt(time: number, estimate: Estimate): number | null {
  if (time > endOf(estimate)) return null;
  return estimate.steps.findLast(({ at }) => at <= time)?.share ?? 1;
}

type Axes = Pick<SurvivalDrawing, "times" | "shares">;

/** Path data in a square of 100 by 100: level until the next step, then straight down. */
function pathOf(estimate: Estimate, { times, shares }: Axes): string {
  const down = estimate.steps.map(
    ({ at, share }) => `H${rounded(times.at(at))}V${rounded(100 - shares.at(share))}`,
  );
  return `M0 ${rounded(100 - shares.at(1))}${down.join("")}H${rounded(times.at(endOf(estimate)))}`;
}

/** A row for each reading, then those for median and nine in ten. */
export function survivalTable(data: SurvivalData, words: TableWords): ChartTable {
  const { curves, timeHeader, shareHeader, format } = data;
  const { t, language } = words;
  const say = figureWords(language, format ?? "number", t);
  const { readings } = drawSurvival(data);
  const estimates = curves.map(estimateOf);
  const row = (name: string, cellOf: (estimate: Estimate) => Cell): Cell[] => [
    name,
    ...estimates.map((estimate, index): Cell => {
      const withheld = curves[index]?.estimate ?? null;
      if (estimate) return cellOf(estimate);
      return { figure: withheld && !("steps" in withheld) ? withheld : null };
    }),
  ];
  const reached = (time: number | null): Cell =>
    time === null ? t("chart.notReached") : say.full(time);
  return {
    headers: [timeHeader, ...curves.map(({ name }) => (curves.length === 1 ? shareHeader : name))],
    rows: [
      ...readings.map((time) =>
        row(say.full(time), (estimate) => ({ figure: shareAt(time, estimate), format: "percent" })),
      ),
      row(t("chart.median"), ({ median }) => reached(median)),
      row(t("chart.nineInTen"), ({ p90 }) => reached(p90)),
    ],
  };
}

/** For the state of the chart. */
export function survivalFigures({ curves }: SurvivalData): Figure[] {
  return curves.map(({ estimate }) => {
    if (estimate === null) return null;
    return "steps" in estimate ? 1 : estimate;
  });
}
