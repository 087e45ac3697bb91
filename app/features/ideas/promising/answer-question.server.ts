import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { touchIdea } from "../deciding/decision.store.server.ts";
import { lockSeen } from "../lock-seen.server.ts";
import { endQuestion } from "./end-question.server.ts";
import { promisePolicy } from "./promise.policy.ts";
import { openQuestion } from "./question.store.server.ts";

/**
 * Answers what the authors of an idea were asked; the promise goes on. The answer names nobody: it is the authors'.
 * Throws `not_found`, `forbidden` (no author), or `conflict` when nothing is asked any more.
 */
export async function answerQuestion(
  actor: Actor,
  ideaId: string,
  { text }: { readonly text: string },
): Promise<void> {
  await transact(actor, async ({ sql, now, record }) => {
    const { idea, now: who } = await lockSeen(sql, actor, ideaId);
    authorize(who, promisePolicy.answerQuestion, idea);
    const question = await openQuestion(sql, ideaId);
    if (!question) throw conflict("promising.nothingAsked");
    const answer = { text, html: renderMarkdown(text) };
    await endQuestion(sql, ideaId, { ending: "answered", at: now, answer });
    await touchIdea(sql, ideaId);
    const data = { questionId: question.id, ending: "answered" } as const;
    record({ kind: "idea.question-ended", subject: { kind: "idea", id: ideaId }, data });
  });
}
