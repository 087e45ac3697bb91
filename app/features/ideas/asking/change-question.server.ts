import type { Actor, System } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import type { QuestionText } from "./add-question.server.ts";
import { checkQuestion } from "./check-question.server.ts";
import { holdQuestions, questionAmong } from "./hold-questions.server.ts";
import { updateQuestion } from "./question.store.server.ts";

/** Changes what a question says; what has been answered stays as it was asked. Throws `forbidden`, `not_found`, `invalid`. */
export async function changeQuestion(
  actor: Actor | System,
  { categoryId, id, ...text }: QuestionText & { categoryId: string; id: string },
): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    const before = questionAmong(await holdQuestions(sql, actor, categoryId), id);
    await checkQuestion(sql, text);
    if (JSON.stringify({ ...before, ...text }) === JSON.stringify(before)) return;
    await updateQuestion(sql, { id, ...text });
    const subject = { kind: "category", id: categoryId } as const;
    record({ kind: "question.changed", subject, data: { questionId: id } });
  });
}
