import type { Actor, System } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { transact } from "#app/platform/transact.server.ts";
import { checkQuestion } from "./check-question.server.ts";
import { holdQuestions } from "./hold-questions.server.ts";
import { questionLimits, type Question } from "./question.ts";
import { insertQuestion } from "./question.store.server.ts";

/** What a question says. */
export type QuestionText = Pick<Question, "kind" | "words" | "choices" | "required">;

/**
 * Adds a question to a category, the last of it. Sending the same form twice adds one.
 * Throws `forbidden`, `not_found`, `invalid` when words are missing, and `conflict` when there are enough.
 */
export async function addQuestion(
  actor: Actor | System,
  { categoryId, questionId, ...text }: QuestionText & { categoryId: string; questionId?: string },
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const questions = await holdQuestions(sql, actor, categoryId);
    const id = questionId ?? newId(now.getTime());
    if (questions.some((one) => one.id === id)) return;
    await checkQuestion(sql, text);
    if (questions.filter(({ archived }) => !archived).length >= questionLimits.perCategory)
      throw conflict("asking.enough", { count: questionLimits.perCategory });
    await insertQuestion(sql, { id, categoryId, ...text });
    const subject = { kind: "category", id: categoryId } as const;
    record({ kind: "question.added", subject, data: { questionId: id } });
  });
}
