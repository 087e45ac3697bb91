import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId, newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import type { IdeaAnswer, Typed } from "./asking/answer.ts";
import { answered } from "./asking/answered.server.ts";
import { editSize, isTold } from "./edit-size.ts";
import { ideaPolicy } from "./idea.policy.ts";
import { checkCategory, lockIdea, replaceText, type LockedIdea } from "./idea.store.server.ts";
import { answerByActing } from "./promising/answer-by-acting.server.ts";
import { renewPromise } from "./promising/renew-promise.server.ts";
import { confirmByEditing } from "./recording/confirm-by-editing.server.ts";
import { putTags, touchState } from "./tagging/tag.store.server.ts";
import { differs, isEditable, type IdeaText } from "./idea.ts";

export interface EditIdea extends IdeaText {
  /** Which text the author was reading; a newer one refuses the edit instead of losing either. */
  readonly textVersion: number;
  /** Whether its author calls the edit a small correction, of which nobody is told unless it is big all the same. */
  readonly calledSmall?: boolean;
  /** Left out, they stay as they are. */
  readonly tags?: readonly string[];
  /** To the questions of its category, by field; left out, they stay as they are. */
  readonly typedAnswers?: Typed;
}

/**
 * Replaces an idea's text and keeps what it said before. An edit that changes nothing does nothing.
 * Throws `conflict` when the idea is no longer open, or was edited by somebody else meanwhile.
 */
export async function editIdea(
  actor: Actor,
  ideaId: string,
  { textVersion, tags, typedAnswers, calledSmall = false, ...words }: EditIdea,
): Promise<void> {
  if (!isId(ideaId)) throw notFound("ideas.notFound");
  await transact(actor, async (transaction) => {
    const { tx, sql, now, record } = transaction;
    const idea = await lockIdea(sql, ideaId);
    if (!idea) throw notFound("ideas.notFound");
    authorize(await actorNow(sql, actor), ideaPolicy.edit, idea);
    if (!isEditable(idea)) throw conflict("composing.frozen");
    const retagged = tags !== undefined && (await putTags(sql, ideaId, tags));
    const text = { ...words, answers: await answersNow(sql, idea, words, typedAnswers) };
    if (!differs(idea.text, text)) {
      if (!retagged) return;
      await touchState(sql, ideaId);
      record({ kind: "idea.tagged", subject: { kind: "idea", id: ideaId }, data: { tags } });
      return;
    }
    if (idea.textVersion !== textVersion) throw conflict("composing.editedMeanwhile");
    if (text.categoryId !== idea.text.categoryId) await checkCategory(sql, text.categoryId);
    const versionId = newId(now.getTime());
    const revision = await replaceText(tx, { idea, text, versionId, editorId: actor.id, at: now });
    record({
      kind: "idea.edited",
      subject: { kind: "idea", id: ideaId },
      data: {
        ...{ versionId, revision, textVersion: idea.textVersion + 1 },
        substantial: isTold(editSize(idea.text, text), calledSmall),
      },
    });
    // Whoever wrote it down speaks for no author.
    if (idea.authorIds.includes(actor.id)) {
      await confirmByEditing(transaction, idea, actor);
      await answerByActing(transaction, ideaId, "edited");
    }
    if (text.categoryId !== idea.text.categoryId) await renewPromise(sql, ideaId, now);
  });
}

async function answersNow(
  sql: RunSql,
  { language, text: { answers: earlier = [] } }: LockedIdea,
  { categoryId }: IdeaText,
  typed: Typed | undefined,
): Promise<readonly IdeaAnswer[]> {
  if (typed === undefined) return earlier;
  return answered(sql, { categoryId, language, typed, earlier });
}
