import type { RunSql } from "#app/core/subject.ts";
import { daysTaken, dueAfterPause, promiseUntil, tellingAt, tellings } from "./promise.ts";
import {
  circumstancesOf,
  lockAwaited,
  movePromise,
  setPause,
  type Awaited,
} from "./promise.store.server.ts";
import { closeQuestion, openQuestion } from "./question.store.server.ts";
import type { Ending } from "./question.ts";

interface QuestionEnd {
  readonly ending: Ending;
  readonly at: Date;
  readonly answer?: { readonly text: string; readonly html: string };
}

/**
 * Ends the question that waits for an idea's authors, and has the promise go on: as many working days are left as when
 * it was asked. Says whether there was one. Hold the idea first.
 */
export async function endQuestion(
  sql: RunSql,
  ideaId: string,
  { ending, at, answer }: QuestionEnd,
): Promise<boolean> {
  const question = await openQuestion(sql, ideaId);
  if (!question) return false;
  await closeQuestion(sql, { id: question.id, ending, at, ...(answer && { answer }) });
  await sql("update idea set asked_author_at = null where id = $1", [ideaId]);
  const awaited = await lockAwaited(sql, ideaId);
  if (awaited?.pausedAt) await goOn(sql, ideaId, { ...awaited, pausedAt: awaited.pausedAt }, at);
  return true;
}

async function goOn(
  sql: RunSql,
  ideaId: string,
  awaited: Awaited & { readonly pausedAt: Date },
  at: Date,
): Promise<void> {
  const { id, days, dueOn, pausedAt: from, pausedDays } = awaited;
  const circumstances = await circumstancesOf(sql, ideaId);
  const rested = pausedDays + daysTaken(from, at, circumstances);
  await setPause(sql, ideaId, { id, pausedAt: null, pausedDays: rested });
  if (days === null || dueOn === null) return;
  const promised = promiseUntil(
    dueAfterPause(dueOn, { from, to: at }, circumstances),
    circumstances,
  );
  // What has been told stays told, unless the new day makes it untrue.
  const due = Math.min(awaited.told, tellings.indexOf(tellingAt(at, promised)));
  const told = tellings[due] ?? "nothing";
  await movePromise(sql, ideaId, { id, days, promised, told });
}
