import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { lockSeen } from "../challenge.store.server.ts";
import { questionPolicy } from "./question.policy.ts";
import { lockQuestion, type LockedQuestion } from "./question.store.server.ts";
import { takesAnswers } from "./question.ts";

/** Which question of which challenge. */
export interface AskedQuestion {
  readonly challengeId: string;
  readonly questionId: string;
}

/** A question for a command of a sponsor who may answer it now. Throws `not_found`, `forbidden` or `conflict`. */
export async function lockAnswerable(
  sql: RunSql,
  actor: Actor,
  { challengeId, questionId }: AskedQuestion,
): Promise<LockedQuestion> {
  const { challenge, who } = await lockSeen(sql, actor, challengeId);
  authorize(who, questionPolicy.answer, challenge);
  const question = isId(questionId) ? await lockQuestion(sql, challengeId, questionId) : null;
  if (!question) throw notFound("questioning.notFound");
  if (!takesAnswers(challenge.state)) throw conflict("questioning.archived");
  return question;
}
