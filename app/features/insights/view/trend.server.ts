import type { Figure } from "#app/ui/chart/figures.ts";
import { answerTimesOfSteps } from "../figures/answers.queries.server.ts";
import { prizedChallenges } from "../figures/challenges.queries.server.ts";
import { costPerEntry } from "../figures/cost.ts";
import { cohortSteps, type CohortStep } from "../figures/cohort-steps.queries.server.ts";
import { countedActs } from "../figures/counts.queries.server.ts";
import { firstAnswer } from "../figures/first-answer.ts";
import type { PeopleCounted } from "../figures/people.ts";
import {
  isClosed,
  periodBetween,
  spanOf,
  startOf,
  stepsOf,
  type Period,
} from "../periods/period.ts";
import { usualCurrency } from "#app/core/money.ts";
import { shiftedDay } from "#app/core/working-days.ts";
import { publishedPeople, type PublishedPeople } from "../published/published.queries.server.ts";
import type { Act } from "../rollups/act.ts";
import { waitedOf } from "./sources.server.ts";
import { scopeOf, type View } from "./view.ts";

/** A figure week by week or month by month, up to the end of the period that is looked at. */
export interface Trend {
  readonly steps: readonly Period[];
  readonly values: readonly Figure[];
}

/** Figures that are followed over time. */
export const trending = [
  ...(["posted", "participation", "firstTimers", "returners", "reach"] as const),
  ...(["firstAnswer", "promiseKept", "explained", "coverage"] as const),
  ...(["implemented", "bridging", "replied", "ofTwoUnits", "costPerEntry"] as const),
] as const;
export type TrendName = (typeof trending)[number];

/** How many weeks or months are shown at least. */
const shownAtLeast = { week: 13, month: 12 } as const;

/** The weeks or months of a trend: those of the period, and enough before it to see where things go. */
export function trendPeriod(period: Period): Period {
  const { grain } = period;
  const count = Math.max(period.count, shownAtLeast[grain]);
  const { to } = spanOf(period);
  let from = startOf(grain, to);
  for (let n = 1; n < count; n += 1) from = startOf(grain, shiftedDay(from, -1));
  return periodBetween(grain, from, to);
}

/** Reads how some figures went. Shares are from 0 to 1; what is told of nobody is withheld. */
export async function readTrends<Name extends TrendName>(
  view: View,
  names: readonly Name[],
): Promise<Readonly<Record<Name, Trend>>> {
  const whole = trendPeriod(view.filter.period);
  const steps = stepsOf(whole);
  const reading = stepReadings(view, whole, steps);
  const entries = await Promise.all(
    names.map(async (name) => [name, { steps, values: await reading[name]() }] as const),
  );
  // Each name has its entry.
  return Object.fromEntries(entries) as unknown as Record<Name, Trend>;
}

function stepReadings(
  view: View,
  whole: Period,
  steps: readonly Period[],
): Record<TrendName, () => Promise<Figure[]>> {
  const scope = scopeOf(view.filter, whole);
  const counts = once(async () => {
    const rows = await countedActs(scope, whole.grain, [
      "idea",
      "decision",
      "explained",
      "due",
      "kept",
    ]);
    return new Map(rows.map(({ start, act, n }) => [`${start} ${act}`, n]));
  });
  const cohorts = once(async () => {
    const rows = await cohortSteps(scope, whole.grain);
    return new Map(rows.map((row) => [row.start, row]));
  });
  const people = once(() => publishedPeople(steps, [view.filter.unitId]));
  const count = (act: Act) => async () => {
    const found = await counts();
    return steps.map(({ from }) => found.get(`${from} ${act}`) ?? 0);
  };
  const shareOfCounts = (part: Act, of: Act) => async () => {
    const [parts, wholes] = await Promise.all([count(part)(), count(of)()]);
    return parts.map((n, at) => ratio(n, wholes[at] ?? 0));
  };
  const shareOfCohort = (part: keyof Omit<CohortStep, "start" | "ideas">) => async () => {
    const found = await cohorts();
    return steps.map(({ from }) => {
      const row = found.get(from);
      return row ? ratio(row[part], row.ideas) : null;
    });
  };
  const ofPeople = (say: (people: PublishedPeople) => Figure) => async (): Promise<Figure[]> => {
    const { filter, today } = view;
    if (filter.categoryId !== null || filter.kind !== null) return steps.map(() => null);
    const answerOf = await people();
    return steps.map((step) => {
      const answer = isClosed(step, today) ? answerOf(step, filter.unitId) : "waiting";
      return typeof answer === "string" ? null : say(answer);
    });
  };
  return {
    posted: count("idea"),
    promiseKept: shareOfCounts("kept", "due"),
    explained: shareOfCounts("explained", "decision"),
    implemented: shareOfCohort("implemented"),
    bridging: shareOfCohort("bridging"),
    replied: shareOfCohort("replied"),
    ofTwoUnits: shareOfCohort("ofTwoUnits"),
    participation: ofPeople((one) => shareOfStaff(one.participation)),
    coverage: ofPeople((one) => shareOfStaff(one.recognised)),
    reach: ofPeople((one) => shareOfStaff(one.reach)),
    returners: ofPeople((one) => numberOf(one.returners)),
    firstTimers: ofPeople((one) => (one.firstTimers ? numberOf(one.firstTimers) : null)),
    costPerEntry: async () => {
      const { unitId, categoryId, kind } = view.filter;
      if (unitId !== null || categoryId !== null || kind !== null) return steps.map(() => null);
      return costsOf(await prizedChallenges(scope), steps);
    },
    firstAnswer: async () => {
      const rows = await answerTimesOfSteps(scope, steps.map(spanOf));
      return steps.map((_step, at) => medianWait(rows.filter(({ step }) => step === at)));
    },
  };
}

function medianWait(rows: Parameters<typeof waitedOf>[0]): Figure {
  const answer = firstAnswer(waitedOf(rows));
  return answer.is === "value" && answer.value.median.isReached ? answer.value.median.hours : null;
}

/** In whole units of the usual currency; nothing is said of a step with prizes in another one. */
function costsOf(
  challenges: Awaited<ReturnType<typeof prizedChallenges>>,
  steps: readonly Period[],
): Figure[] {
  return steps.map((step) => {
    const { from, to } = spanOf(step);
    const here = challenges.filter(({ day }) => from <= day && day <= to);
    const cost = costPerEntry(here);
    const isUsual = here.every(({ currency }) => currency === usualCurrency);
    return isUsual && cost.is === "value" ? cost.value.cents / 100 : null;
  });
}

function shareOfStaff({ people, staff, isHidden }: PeopleCounted): Figure {
  return isHidden ? { hidden: true } : ratio(people, staff);
}

function numberOf({ people, isHidden }: PeopleCounted): Figure {
  return isHidden ? { hidden: true } : people;
}

function ratio(part: number, of: number): Figure {
  return of === 0 ? null : part / of;
}

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return () => (reading ??= read());
}
