/** What becomes of a promise when an idea is posted, decided on, or officially answered. Inside the caller's transaction. */
import { newId } from "#app/core/ids.ts";
import type { Change, RunSql } from "#app/core/subject.ts";
import { touchIdea } from "../deciding/decision.store.server.ts";
import { daysMissed, daysTaken, isPromised, promiseFrom } from "./promise.ts";
import {
  circumstancesOf,
  firstAnswer,
  insertAwaited,
  lockAnswered,
  lockAwaited,
  setAnswered,
  showOnIdea,
  type Awaited,
} from "./promise.store.server.ts";
import { endQuestion } from "./end-question.server.ts";

/** An idea came to a stage at which somebody waits for an answer; at any other nothing begins. */
export async function beginAwaiting(sql: RunSql, ideaId: string, at: Date): Promise<void> {
  const { days, stage, ...circumstances } = await circumstancesOf(sql, ideaId);
  if (!isPromised(stage)) return;
  const promised = days === null ? null : promiseFrom(at, days, circumstances);
  const id = newId(at.getTime());
  await insertAwaited(sql, { id, ideaId, stage, beganAt: at, days, promised });
}

/** A decision is an answer to whatever was awaited where the idea stood; call it before the idea moves. */
export async function answerByDecision(sql: RunSql, ideaId: string, at: Date): Promise<void> {
  await endQuestion(sql, ideaId, { ending: "decided", at });
  const awaited = await lockAwaited(sql, ideaId);
  if (awaited?.answeredAt === null) await settle(sql, ideaId, awaited, at);
  await showOnIdea(sql, { ideaId, answeredAt: at, dueAt: null });
}

/** An official answer was given or withdrawn: what stands decides. */
export async function followAnswers({ sql, now, record }: Change, ideaId: string): Promise<void> {
  const answeredAt = await lockAnswered(sql, ideaId);
  const first = await firstAnswer(sql, ideaId);
  if (answeredAt?.getTime() === first?.getTime()) return;
  if (first && !answeredAt) await endQuestion(sql, ideaId, { ending: "decided", at: now });
  const awaited = await lockAwaited(sql, ideaId);
  if (awaited) await settle(sql, ideaId, awaited, first);
  await showOnIdea(sql, { ideaId, answeredAt: first, dueAt: awaited?.dueAt ?? null });
  await touchIdea(sql, ideaId);
  record({ kind: "idea.answers-changed", subject: { kind: "idea", id: ideaId }, data: {} });
}

async function settle(
  sql: RunSql,
  ideaId: string,
  { id, beganAt, pausedDays, dueOn, dueAt }: Awaited,
  at: Date | null,
): Promise<void> {
  const circumstances = await circumstancesOf(sql, ideaId);
  const after = at && Math.max(0, daysTaken(beganAt, at, circumstances) - pausedDays);
  const isLate = at !== null && dueOn !== null && dueAt !== null && dueAt <= at;
  const missedBy = isLate ? daysMissed(dueOn, at, circumstances) : null;
  await setAnswered(sql, { id, answeredAt: at, after, missedBy });
}
