import type { Actor } from "#app/core/actor.ts";
import { Refusal, conflict, notFound } from "#app/core/errors.ts";
import type { SubjectKind } from "#app/core/event.ts";
import { newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { findComment, hasSaid, insertComment } from "./comment.store.server.ts";
import { isStanding, threadOf } from "./comment.ts";

export interface PostComment {
  readonly subject: { readonly kind: SubjectKind; readonly id: string };
  readonly source: string;
  readonly answerTo?: string | undefined;
  /** Given by the form; sending it twice posts one comment. */
  readonly commentId?: string | undefined;
}

/**
 * Posts a comment under a subject and returns its id.
 * Throws `not_found` for an unknown subject or answered comment, `forbidden` as the subject says,
 * `conflict` when the subject takes no comments any more, the answered comment has been deleted, or this one was posted with another text.
 */
export async function postComment(
  actor: Actor,
  { subject, source, answerTo, commentId }: PostComment,
): Promise<string> {
  const html = renderMarkdown(source);
  return transact(actor, async ({ sql, now, record }) => {
    const place = await registry().subjects.get(subject.kind)?.lock(sql, subject.id);
    if (!place?.canSee(actor)) throw notFound("discussion.subjectNotFound");
    authorize(await actorNow(sql, actor), (who) => place.canComment(who), undefined);
    if (!place.takesComments) throw conflict("discussion.closed");
    const id = commentId ?? newId(now.getTime());
    const parentId = await findThread(sql, subject.id, answerTo);
    const comment = {
      id,
      subjectId: subject.id,
      subjectKind: subject.kind,
      parentId,
      authorId: actor.id,
      source,
      html,
      createdAt: now,
    };
    if (await insertComment(sql, comment))
      record({ kind: "comment.posted", subject, data: { commentId: id } });
    else await expectOwnRepeat(sql, actor, comment);
    return id;
  });
}

async function expectOwnRepeat(
  sql: RunSql,
  actor: Actor,
  { id, subjectId, source }: { id: string; subjectId: string; source: string },
) {
  const posted = await findComment(sql, id);
  if (posted?.authorId !== actor.id || posted.subjectId !== subjectId) {
    throw new Refusal("invalid", "discussion.brokenForm");
  }
  if (!(await hasSaid(sql, id, source))) throw conflict("discussion.postedOtherwise");
}

async function findThread(
  sql: RunSql,
  subjectId: string,
  answerTo: string | undefined,
): Promise<string | null> {
  if (answerTo === undefined) return null;
  const answered = await findComment(sql, answerTo);
  if (answered?.subjectId !== subjectId) throw notFound("discussion.answeredGone");
  if (!isStanding(answered)) throw conflict("discussion.answeredDeleted");
  return threadOf(answered);
}
