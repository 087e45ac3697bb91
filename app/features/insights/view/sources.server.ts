import type { Waited } from "../figures/first-answer.ts";
import { answerTimes } from "../figures/answers.queries.server.ts";
import { prizedChallenges } from "../figures/challenges.queries.server.ts";
import { countedActs } from "../figures/counts.queries.server.ts";
import { funnel as reachedStages } from "../figures/course.queries.server.ts";
import { recognitionPerPerson } from "../figures/recognition.queries.server.ts";
import type { Scope } from "../figures/scope.ts";
import { bridges, conversations } from "../figures/talk.queries.server.ts";
import type { IdeaAct } from "../rollups/act.ts";

/** What figures of one scope are made of; each is read when it is first asked for, and once. */
export function sourcesOf(scope: Scope) {
  return {
    scope,
    counts: once(() => countsOf(scope)),
    waits: once(() => answerTimes(scope).then(waitedOf)),
    talk: once(() => talkOf(scope)),
    bridges: once(() => bridges(scope)),
    reached: once(() => reachedStages(scope)),
    given: once(() => recognitionPerPerson(scope)),
    prized: once(() => prizedChallenges(scope)),
  };
}

export type Sources = ReturnType<typeof sourcesOf>;

const counted = ["idea", "decision", "explained", "due", "kept"] as const satisfies IdeaAct[];

async function countsOf(scope: Scope): Promise<Readonly<Record<IdeaAct, number>>> {
  const rows = await countedActs(scope, "whole", counted);
  const found = new Map<string, number>(rows.map(({ act, n }) => [act, n]));
  // Each act is in the list.
  return Object.fromEntries(counted.map((act) => [act, found.get(act) ?? 0])) as Record<
    IdeaAct,
    number
  >;
}

/** Answered and unanswered ones, as the estimate takes them. */
export function waitedOf(
  rows: readonly { readonly hours: number; readonly answered: boolean; readonly ideas: number }[],
): Waited[] {
  return rows.map(({ hours, answered, ideas }) => ({
    hours,
    answered: answered ? ideas : 0,
    unanswered: answered ? 0 : ideas,
  }));
}

async function talkOf(scope: Scope) {
  const rows = await conversations(scope);
  return {
    comments: rows.map(({ comments, ideas }) => ({ value: comments, count: ideas })),
    replied: rows.reduce((sum, { replied, ideas }) => sum + (replied ? ideas : 0), 0),
  };
}

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return () => (reading ??= read());
}
