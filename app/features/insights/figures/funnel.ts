/**
 * The funnel: what has become, by now, of the ideas that were posted in a period. An idea has reached a stage when it is
 * or was at it or at one after it, so that a stage that was skipped counts as passed on the day of the next.
 */
import { medianOf, type Counted } from "#app/core/quantile.ts";
import { ratioOf, toldIfAny, type Ratio, type Shown } from "./shown.ts";

/** The way of an idea, without the stages at which it leaves it. */
export const way = ["open", "in_review", "accepted", "piloting", "implemented", "spread"] as const;
export type WayStage = (typeof way)[number];

export interface Cohort {
  /** Ideas that were posted in the period and still stand. */
  readonly posted: number;
  /** By stage, after how many days from posting how many of them reached it; of "open" nothing needs to be said. */
  readonly reached: Readonly<Partial<Record<WayStage, readonly Counted[]>>>;
  /** Those that have left the way, by the stage they came from and the reason that was given. */
  readonly left: readonly Departure[];
}

export interface Departure {
  readonly from: WayStage;
  /** The reason's id; null for merged ones and where none was given. */
  readonly reasonId: string | null;
  readonly to: "not_now" | "merged";
  readonly count: number;
}

export interface FunnelStage {
  readonly stage: WayStage;
  readonly count: number;
  /** Of all that were posted. */
  readonly share: Shown<Ratio>;
  /** From posting, the median of those that reached it. */
  readonly days: Shown<number>;
}

export interface Funnel {
  readonly stages: readonly FunnelStage[];
  /** The most frequent first. */
  readonly left: readonly Departure[];
}

/** What has become of a cohort. */
export function funnel({ posted, reached, left }: Cohort): Funnel {
  const all: readonly Counted[] = [{ value: 0, count: posted }];
  const stages = way.map((stage): FunnelStage => {
    const rows = stage === "open" ? all : (reached[stage] ?? []);
    const count = rows.reduce((sum, row) => sum + row.count, 0);
    return { stage, count, share: ratioOf(count, posted), days: toldIfAny(medianOf(rows)) };
  });
  return { stages, left: [...left].sort(byFrequency) };
}

function byFrequency(one: Departure, other: Departure): number {
  return (
    other.count - one.count ||
    way.indexOf(one.from) - way.indexOf(other.from) ||
    ((one.reasonId ?? "") < (other.reasonId ?? "") ? -1 : 1)
  );
}
