import type { Actor, System } from "#app/core/actor.ts";
import { transact } from "#app/platform/transact.server.ts";
import { inOrder } from "../category.ts";
import { holdQuestions } from "./hold-questions.server.ts";
import { saveQuestionOrder } from "./question.store.server.ts";

/** Puts the questions of a category in an order; ids of others are passed over. Throws `forbidden` and `not_found`. */
export async function orderQuestions(
  actor: Actor | System,
  { categoryId, wanted }: { categoryId: string; wanted: readonly string[] },
): Promise<void> {
  await transact(actor, async ({ sql, record }) => {
    const present = (await holdQuestions(sql, actor, categoryId)).map(({ id }) => id);
    const ids = inOrder(present, wanted);
    if (ids.join() === present.join()) return;
    await saveQuestionOrder(sql, ids);
    record({
      kind: "questions.ordered",
      subject: { kind: "category", id: categoryId },
      data: { ids },
    });
  });
}
