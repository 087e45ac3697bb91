import { median } from "./arithmetic.ts";
import type { Facts, IdeaFact } from "./facts.ts";
import { postedIdeas, standingIdeas } from "./of-ideas.ts";
import { clockAt, endOf, momentOf, type Reach } from "./when-and-where.ts";

/** The way of an idea; "not now" and "merged" lie beside it. */
export const way = ["open", "in_review", "accepted", "piloting", "implemented", "spread"] as const;

/** Of the ideas of a period: how many reached each stage of the way or a later one, and in how many days (median). */
export function funnel(facts: Facts, reach: Reach) {
  const ideas = postedIdeas(facts, reach);
  return way.map((stage, place) => {
    const days = ideas
      .map((idea) => arrivedAt(facts, idea, way.slice(place)))
      .filter((day) => day !== null);
    return { stage, ideas: days.length, days: median(days) };
  });
}

/** Whole days from posting until an idea came to one of these stages first. */
function arrivedAt(facts: Facts, idea: IdeaFact, stages: readonly string[]): number | null {
  const begins = { to: "open", at: idea.publishedAt };
  const steps = [begins, ...facts.decisions.filter(({ ideaId }) => ideaId === idea.id)];
  const first = steps.find(({ to }) => stages.includes(to));
  if (!first) return null;
  return Math.floor((first.at.getTime() - idea.publishedAt.getTime()) / 86_400_000);
}

/** How many ideas of a period stand at "not now", by the reason that was given last. */
export function drops(facts: Facts, reach: Reach): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const idea of postedIdeas(facts, reach)) {
    if (idea.stage !== "not_now") continue;
    const reason = facts.decisions.findLast(({ ideaId }) => ideaId === idea.id)?.reasonId ?? null;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return counts;
}

/** Stages at which an idea waits for what comes next. */
const waiting: readonly string[] = way.slice(0, 4);
const dayLength = 86_400_000;

type Where = Omit<Reach, "from" | "to">;

/** For how many whole days each idea has been at the stage where it waits, by stage. */
export function ageing(facts: Facts, where: Where, now: Date): Map<string, number[]> {
  const stages = standingIdeas(facts, where).map(({ stage, stageSince }) => ({
    stage,
    stageSince,
  }));
  return agesOf(stages, now);
}

/** The same as it was when a day had ended, from what had become of each idea by then. */
export function ageingOn(facts: Facts, where: Where, day: string): Map<string, number[]> {
  const end = endOf(day);
  const isBefore = ({ at }: { readonly at: Date }) => clockAt(facts, at) < end;
  const stages = standingIdeas(facts, where).flatMap((idea) => {
    const last = courseOf(facts, idea).findLast(isBefore);
    return last ? [{ stage: last.to, stageSince: last.at }] : [];
  });
  return agesOf(stages, momentOf(facts, end));
}

/** Where an idea came to and when, in order. A merge that was undone has not been. */
function courseOf(facts: Facts, idea: IdeaFact) {
  const merged = facts.merges
    .filter(({ ideaId, undoneAt }) => ideaId === idea.id && undoneAt === null)
    .map(({ at }) => ({ to: "merged", at }));
  const decided = facts.decisions.filter(({ ideaId }) => ideaId === idea.id);
  return [{ to: "open", at: idea.publishedAt }, ...decided, ...merged];
}

function agesOf(
  stages: readonly { readonly stage: string; readonly stageSince: Date }[],
  now: Date,
): Map<string, number[]> {
  const ages = new Map<string, number[]>();
  for (const { stage, stageSince } of stages) {
    if (!waiting.includes(stage)) continue;
    const days = Math.floor((now.getTime() - stageSince.getTime()) / dayLength);
    ages.set(
      stage,
      [...(ages.get(stage) ?? []), days].sort((a, b) => a - b),
    );
  }
  return ages;
}
