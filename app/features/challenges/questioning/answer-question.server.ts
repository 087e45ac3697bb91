import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import type { Language } from "#app/core/words.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { growRevision } from "../revise.store.server.ts";
import { lockAnswerable, type AskedQuestion } from "./lock-answerable.server.ts";
import { updateAnswer } from "./question.store.server.ts";

interface Answered {
  readonly answer: string;
  readonly language: Language;
  /** Of the question, as its sponsor saw it. */
  readonly revision: number;
}

/**
 * Answers a question in public, or puts the answer better. The same answer twice is harmless. Throws `not_found`,
 * `forbidden`, or `conflict` (archived, or another sponsor was quicker).
 */
export async function answerQuestion(
  actor: Actor,
  asked: AskedQuestion,
  { answer, language, revision }: Answered,
): Promise<void> {
  const { challengeId, questionId } = asked;
  await transact(actor, async ({ sql, now, record }) => {
    const question = await lockAnswerable(sql, actor, asked);
    if (question.answer === answer) return;
    if (question.revision !== revision) throw conflict("challenges.changedMeanwhile");
    const html = renderMarkdown(answer);
    await updateAnswer(sql, questionId, { answer, html, language, personId: actor.id, at: now });
    await growRevision(sql, challengeId, now);
    const kind = question.answered ? "challenge.answer-amended" : "challenge.answered";
    record({ kind, subject: { kind: "challenge", id: challengeId }, data: { questionId } });
  });
}
