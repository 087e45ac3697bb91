import {
  funnel as reachedStages,
  droppedOff,
  stageAges,
  stageAgesOn,
} from "#app/features/insights/figures/course.queries.server.ts";
import type { InsightsFilter } from "#app/features/insights/periods/filter.ts";
import { before, spanOf } from "#app/features/insights/periods/period.ts";
import { readSheet } from "#app/features/insights/view/read-sheet.server.ts";
import { sourcesOf } from "#app/features/insights/view/sources.server.ts";
import { medianOf } from "#app/core/quantile.ts";
import { scopeOf } from "#app/features/insights/view/view.ts";
import { under } from "#app/platform/transact.server.ts";
import { median } from "../oracle/arithmetic.ts";
import type { Facts } from "../oracle/facts.ts";
import { ageing, ageingOn, drops, funnel, way } from "../oracle/of-courses.ts";
import {
  bridging,
  conversation,
  decisions,
  postedIdeas,
  promises,
  timeToAnswer,
} from "../oracle/of-ideas.ts";

const names = [
  ...(["posted", "comments", "replied", "firstAnswer", "slowAnswer", "promiseKept"] as const),
  ...(["explained", "implemented", "stageAge", "bridging"] as const),
];

type Told = { readonly now: unknown; readonly before: unknown };

/** Figures about ideas as pages, files and mails read them, and what charts are made of. */
export async function ideasByProduct(filter: InsightsFilter, now: Date) {
  const sheet = await under({ now }, () => readSheet({ filter, tellsOfPeople: false }, names));
  const told: Record<string, Told> = {};
  for (const name of names) {
    const entry = sheet[name];
    if (!entry || entry.untold !== null) throw new Error(`${name} is not told.`);
    told[name] = { now: valueOf(entry.now), before: valueOf(entry.before) };
  }
  const scope = scopeOf(filter, filter.period);
  return {
    ...told,
    answered: (await sourcesOf(scope).waits()).reduce((sum, one) => sum + one.answered, 0),
    funnel: stagesOf(await reachedStages(scope)),
    drops: (await droppedOff(scope)).map(({ ideas }) => ideas).sort(),
    ages: agesOf(await stageAges(filter, now)),
    agesBefore: agesOf(await stageAgesOn(filter, spanOf(before(filter.period)).to)),
  };
}

const valueOf = (shown: { readonly is: string; readonly value?: unknown }) =>
  shown.is === "value" ? shown.value : shown.is;

type Row = { readonly stage: string; readonly days: number | null; readonly ideas: number };

function stagesOf(rows: readonly Row[]) {
  return way.map((stage) => {
    const here = rows.filter((row) => row.stage === (stage === "open" ? "posted" : stage));
    const days = here.map((row) => ({ value: row.days ?? 0, count: row.ideas }));
    const ideas = here.reduce((sum, row) => sum + row.ideas, 0);
    return { stage, ideas, days: medianOf(days) };
  });
}

function agesOf(rows: readonly { stage: string; days: number; ideas: number }[]) {
  const ages = new Map<string, number[]>();
  for (const { stage, days, ideas } of rows)
    ages.set(stage, [...(ages.get(stage) ?? []), ...Array.from({ length: ideas }, () => days)]);
  return ages;
}

/** The same by the second computation. */
export function ideasBySecond(facts: Facts, filter: InsightsFilter, now: Date) {
  const { unitId, categoryId, kind } = filter;
  const where = { unitId, categoryId, kind };
  const reach = { ...spanOf(filter.period), ...where };
  const earlier = { ...spanOf(before(filter.period)), ...where };
  const [figures, were] = [figuresOf(facts, reach), figuresOf(facts, earlier)];
  const [ages, agesBefore] = [ageing(facts, where, now), ageingOn(facts, where, earlier.to)];
  const told: Record<string, Told> = {};
  for (const [name, value] of Object.entries(figures))
    told[name] = { now: value, before: were[name as keyof typeof were] };
  const allAges = { now: agesTogether(ages), before: agesTogether(agesBefore) };
  return {
    ...told,
    ...{ stageAge: allAges, answered: timeToAnswer(facts, reach).answered },
    funnel: funnel(facts, reach),
    drops: [...drops(facts, reach).values()].sort(),
    ...{ ages, agesBefore },
  };
}

type Reach = Parameters<typeof conversation>[1];

function figuresOf(facts: Facts, reach: Reach) {
  const talk = conversation(facts, reach);
  const answer = timeToAnswer(facts, reach);
  const { due, kept } = promises(facts, reach);
  const made = decisions(facts, reach);
  const bridges = bridging(facts, reach);
  const wait = (hours: number | null) => {
    if (answer.ideas === 0) return "none";
    return hours === null
      ? { isReached: false, longest: answer.longest }
      : { isReached: true, hours };
  };
  const implemented = funnel(facts, reach).find(({ stage }) => stage === "implemented")?.ideas ?? 0;
  return {
    posted: postedIdeas(facts, reach).length,
    comments: talk.median ?? "none",
    replied: ratio(talk.replied, talk.ideas),
    firstAnswer: wait(answer.half),
    slowAnswer: wait(answer.nineInTen),
    promiseKept: ratio(kept, due),
    explained: ratio(made.explained, made.decisions),
    implemented: ratio(implemented, talk.ideas),
    bridging: ratio(bridges.bridging, bridges.ideas),
  };
}

const agesTogether = (ages: ReadonlyMap<string, readonly number[]>) =>
  median([...ages.values()].flat()) ?? "none";

const ratio = (part: number, of: number) => (of === 0 ? "none" : { part, of });
