import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId, newId } from "#app/core/ids.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { touchIdea } from "../deciding/decision.store.server.ts";
import { lockAnswerable } from "../deciding/lock-answerable.server.ts";
import { lockAwaited, setPause } from "./promise.store.server.ts";
import { hasAsked, insertQuestion, openQuestion } from "./question.store.server.ts";
import { takesQuestions } from "./question.ts";

export interface AskAuthor {
  readonly text: string;
  /** Given by the form, so that sending it twice asks once. */
  readonly questionId?: string | undefined;
}

/**
 * Asks the authors of an idea something, for everybody to read; the promise pauses until they answer.
 * Throws `not_found`, `forbidden`, or `conflict` when a question waits already or nobody waits for an answer any more.
 */
export async function askAuthor(
  actor: Actor,
  ideaId: string,
  { text, questionId }: AskAuthor,
): Promise<void> {
  if (!isId(ideaId)) throw notFound("ideas.notFound");
  await transact(actor, async ({ sql, now, record }) => {
    const idea = await lockAnswerable(sql, actor, ideaId);
    const id = isId(questionId) ? questionId : newId(now.getTime());
    if (await hasAsked(sql, { id, ideaId, askedById: actor.id })) return;
    if (!takesQuestions(idea)) throw conflict("promising.noQuestionNow");
    if (await openQuestion(sql, ideaId)) throw conflict("promising.questionWaits");
    const html = renderMarkdown(text);
    await insertQuestion(sql, { id, ideaId, askedById: actor.id, askedAt: now, text, html });
    await rest(sql, ideaId, now);
    await touchIdea(sql, ideaId);
    const subject = { kind: "idea", id: ideaId } as const;
    record({ kind: "idea.author-asked", subject, data: { questionId: id } });
  });
}

/** What has been answered already has no promise to pause. */
async function rest(
  sql: Parameters<typeof setPause>[0],
  ideaId: string,
  pausedAt: Date,
): Promise<void> {
  await sql("update idea set asked_author_at = $2 where id = $1", [ideaId, pausedAt]);
  const awaited = await lockAwaited(sql, ideaId);
  if (awaited?.answeredAt === null)
    await setPause(sql, ideaId, { id: awaited.id, pausedAt, pausedDays: awaited.pausedDays });
}
