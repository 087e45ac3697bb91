import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { lockSeen } from "../challenge.store.server.ts";
import { questionPolicy } from "./question.policy.ts";
import { countWaiting, insertQuestion } from "./question.store.server.ts";
import { takesQuestions, waitingAtMost } from "./question.ts";

interface Asked {
  readonly questionId: string;
  readonly text: string;
  readonly named: boolean;
  readonly language: Language;
}

/**
 * Asks the sponsors of a challenge. Asking the same twice asks once. Throws `not_found`, `forbidden` (a sponsor asks) or
 * `conflict` (it takes no questions any more, or too many of one's own wait).
 */
export async function askQuestion(
  actor: Actor,
  challengeId: string,
  { questionId, text, named, language }: Asked,
): Promise<void> {
  if (!isId(questionId)) throw notFound("questioning.notFound");
  await transact(actor, async ({ sql, now, record }) => {
    const { challenge, who } = await lockSeen(sql, actor, challengeId);
    authorize(who, questionPolicy.ask, challenge);
    if (challenge.isElsewhere || !takesQuestions(challenge.state))
      throw conflict("questioning.closed");
    const question = { id: questionId, challengeId, askerId: actor.id, named, language, text };
    const isNew = await insertQuestion(sql, { ...question, html: renderMarkdown(text), at: now });
    if (!isNew) return;
    const waiting = await countWaiting(sql, challengeId, actor.id);
    if (waiting > waitingAtMost) throw conflict("questioning.tooManyWait");
    const subject = { kind: "challenge", id: challengeId } as const;
    record({ kind: "challenge.asked", subject, data: { questionId } });
  });
}
