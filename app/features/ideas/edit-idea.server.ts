import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact, type Transaction } from "#app/platform/transact.server.ts";
import type { IdeaAnswer, Typed } from "./asking/answer.ts";
import { answered } from "./asking/answered.server.ts";
import type { HeldEdit } from "./holding/held-edit.ts";
import { dropEdit, heldNow, holdEdit, looksBefore } from "./holding/held-edit.store.server.ts";
import { writeEdit } from "./holding/write-edit.server.ts";
import { ideaPolicy } from "./idea.policy.ts";
import { checkCategory, lockIdea, type LockedIdea } from "./idea.store.server.ts";
import { confirmByEditing } from "./recording/confirm-by-editing.server.ts";
import { tagsDiffer } from "./tagging/tag.store.server.ts";
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
 * Replaces an idea's text and keeps what it said before, or has the edit wait where a moderator looks at ideas before
 * others do. An edit that changes nothing does nothing; one that changes nothing of what is shown takes back what waits.
 * Throws `conflict` when the idea is no longer open, or was edited by somebody else meanwhile.
 */
export async function editIdea(
  actor: Actor,
  ideaId: string,
  { textVersion, tags, typedAnswers, calledSmall = false, ...words }: EditIdea,
): Promise<void> {
  if (!isId(ideaId)) throw notFound("ideas.notFound");
  await transact(actor, async (transaction) => {
    const { sql } = transaction;
    const idea = await lockIdea(sql, ideaId);
    if (!idea) throw notFound("ideas.notFound");
    authorize(await actorNow(sql, actor), ideaPolicy.edit, idea);
    if (!isEditable(idea)) throw conflict("composing.frozen");
    const { held, version } = await heldNow(sql, ideaId);
    const text = { ...words, answers: await answersNow(sql, idea, words, typedAnswers, held) };
    const changes = differs(held?.text ?? idea.text, text);
    if (changes && textVersion !== idea.textVersion + version)
      throw conflict("composing.editedMeanwhile");
    if (text.categoryId !== idea.text.categoryId) await checkCategory(sql, text.categoryId);
    // Whoever wrote it down speaks for no author.
    if (changes && idea.authorIds.includes(actor.id))
      await confirmByEditing(transaction, idea, actor);
    const edit = { editorId: actor.id, text, tags: tags ?? held?.tags ?? null, calledSmall };
    if (await waits(sql, idea, text, held)) await hold(transaction, idea, edit);
    else await writeEdit(transaction, idea, edit);
  });
}

/** Only what others see already is kept as it is; what waits itself, or is hidden, is changed at once. */
async function waits(
  sql: RunSql,
  { standing, text: before }: LockedIdea,
  after: IdeaText,
  held: HeldEdit | null,
): Promise<boolean> {
  if (standing !== "published") return held !== null;
  return held !== null || (await looksBefore(sql, [before.categoryId, after.categoryId]));
}

async function hold(
  { sql, now, record }: Transaction,
  idea: LockedIdea,
  edit: Omit<HeldEdit, "version">,
): Promise<void> {
  const { id } = idea;
  const subject = { kind: "idea", id } as const;
  const retags = edit.tags !== null && (await tagsDiffer(sql, id, edit.tags));
  if (!differs(idea.text, edit.text) && !retags) {
    if (await dropEdit(sql, id)) record({ kind: "idea.edit-taken-back", subject, data: {} });
    return;
  }
  const { held: before } = await heldNow(sql, id);
  if (before && sameEdit(before, edit)) return;
  await holdEdit(sql, id, { ...edit, at: now });
  record({ kind: "idea.edit-held", subject, data: {} });
}

function sameEdit(before: HeldEdit, after: Omit<HeldEdit, "version">): boolean {
  const sameTags = (before.tags ?? []).join("\n") === (after.tags ?? []).join("\n");
  return sameTags && !differs(before.text, after.text);
}

async function answersNow(
  sql: RunSql,
  { language, text: { answers: earlier = [] } }: LockedIdea,
  { categoryId }: IdeaText,
  typed: Typed | undefined,
  held: HeldEdit | null,
): Promise<readonly IdeaAnswer[]> {
  const standing = held?.text.answers ?? earlier;
  if (typed === undefined) return standing;
  return answered(sql, { categoryId, language, typed, earlier: standing });
}
