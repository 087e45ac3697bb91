import type { Actor, System } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { transact } from "#app/platform/transact.server.ts";
import { holdQuestions, questionAmong } from "./hold-questions.server.ts";
import { questionLimits } from "./question.ts";
import { setQuestionArchived } from "./question.store.server.ts";

/**
 * Archives a question, so that it is asked no more, or brings it back; answers stay. Repeating it is harmless.
 * Throws `forbidden`, `not_found`, and `conflict` when there are enough.
 */
export async function archiveQuestion(
  actor: Actor | System,
  { categoryId, id, archived }: { categoryId: string; id: string; archived: boolean },
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const questions = await holdQuestions(sql, actor, categoryId);
    const question = questionAmong(questions, id);
    if (question.archived === archived) return;
    const asked = questions.filter((one) => !one.archived).length;
    if (!archived && asked >= questionLimits.perCategory)
      throw conflict("asking.enough", { count: questionLimits.perCategory });
    await setQuestionArchived(sql, id, archived ? now : null);
    const kind = archived ? "question.archived" : "question.restored";
    record({ kind, subject: { kind: "category", id: categoryId }, data: { questionId: id } });
  });
}
