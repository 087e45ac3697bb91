import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { transact } from "#app/platform/transact.server.ts";
import { touchIdea } from "../deciding/decision.store.server.ts";
import { lockAnswerable } from "../deciding/lock-answerable.server.ts";
import { endQuestion } from "./end-question.server.ts";
import { openQuestion } from "./question.store.server.ts";

/**
 * Waits for the author of an idea no longer: the promise goes on. Twice is harmless.
 * Throws `not_found` and `forbidden`.
 */
export async function takeBackQuestion(actor: Actor, ideaId: string): Promise<void> {
  if (!isId(ideaId)) throw notFound("ideas.notFound");
  await transact(actor, async ({ sql, now, record }) => {
    await lockAnswerable(sql, actor, ideaId);
    const question = await openQuestion(sql, ideaId);
    if (!question) return;
    await endQuestion(sql, ideaId, { ending: "ended", at: now });
    await touchIdea(sql, ideaId);
    const data = { questionId: question.id, ending: "ended" } as const;
    record({ kind: "idea.question-ended", subject: { kind: "idea", id: ideaId }, data });
  });
}
