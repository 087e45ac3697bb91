import { median } from "./arithmetic.ts";
import type { Facts, IdeaFact } from "./facts.ts";
import { postedIdeas } from "./of-ideas.ts";
import type { Reach } from "./when-and-where.ts";

/** The way of an idea; "not now" and "merged" lie beside it. */
export const way = ["open", "in_review", "accepted", "piloting", "implemented", "spread"] as const;

/** Of the ideas of a period: how many reached each stage of the way or a later one, and in how many days (median). */
export function funnel(facts: Facts, reach: Reach) {
  const ideas = postedIdeas(facts, reach);
  return way.map((stage, place) => {
    const days = ideas
      .map((idea) => arrivedAt(facts, idea, way.slice(place)))
      .filter((day) => day !== null);
    return { stage: stage as string, ideas: days.length, days: median(days) };
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

interface Drop {
  readonly stage: string;
  readonly reasonId: string | null;
}

/** Of the ideas of a period: where those that have left the way left it, and for which reason. */
export function drops(facts: Facts, reach: Reach): Drop[] {
  return postedIdeas(facts, reach).flatMap((idea) => {
    if (idea.stage === "merged") {
      const merge = facts.merges.find((one) => one.ideaId === idea.id && one.undoneAt === null);
      return merge ? [{ stage: merge.fromStage, reasonId: "merged" }] : [];
    }
    if (idea.stage !== "not_now") return [];
    const last = facts.decisions.findLast((one) => one.ideaId === idea.id);
    return last ? [{ stage: last.from, reasonId: last.reasonId }] : [];
  });
}
