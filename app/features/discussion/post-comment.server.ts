import type { Actor } from "#app/core/actor.ts";
import { Refusal, conflict, notFound } from "#app/core/errors.ts";
import type { SubjectKind } from "#app/core/event.ts";
import { newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { keepPace } from "#app/platform/newcomer-pace.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { findComment, hasSaid, insertComment } from "./comment.store.server.ts";
import { isStanding, threadOf } from "./comment.ts";
import { mention, written } from "./mentions.server.ts";

const pace = {
  what: "comment",
  hours: "discussion.paceHours",
  minutes: "discussion.paceMinutes",
} as const;

export interface PostComment {
  readonly subject: { readonly kind: SubjectKind; readonly id: string };
  readonly source: string;
  readonly answerTo?: string | undefined;
  /** As an official answer, by somebody who may. */
  readonly official?: boolean | undefined;
  /** Given by the form; sending it twice posts one comment. */
  readonly commentId?: string | undefined;
}

/**
 * Posts a comment under a subject and returns its id.
 * Throws `not_found` for an unknown subject or answered comment, `forbidden` as the subject says,
 * `conflict` when the subject takes no comments any more, the answered comment has been deleted, or this one was posted
 * with another text, `invalid` when it mentions too many, `rate_limited` when somebody new has said enough for a day.
 */
export async function postComment(
  actor: Actor,
  { subject, source: typed, answerTo, official = false, commentId }: PostComment,
): Promise<string> {
  const { source, html } = await written(typed);
  return transact(actor, async (transaction) => {
    const { sql, now, record } = transaction;
    const place = await registry().subjects.get(subject.kind)?.lock(sql, subject.id);
    if (!place?.canSee(actor)) throw notFound("discussion.subjectNotFound");
    const who = await actorNow(sql, actor);
    authorize(who, (one) => place.canComment(one), undefined);
    if (official) authorize(who, (one) => place.canAnswer(one), undefined);
    const isTaken = answerTo === undefined ? place.takesComments : place.takesAnswers;
    if (!isTaken) throw conflict("discussion.closed");
    const id = commentId ?? newId(now.getTime());
    const known = await findComment(sql, id);
    if (!known) await keepPace(sql, actor, pace, now);
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
      capacity: official ? await place.capacityOf(sql, who) : null,
    };
    if (!(await insertComment(sql, comment))) {
      await expectOwnRepeat(sql, actor, comment);
      return id;
    }
    await mention(transaction, { actor, subject: place, saying: { in: "comment", id }, html });
    await place.heard(transaction, { personId: actor.id, official });
    const as = official ? "answer" : "comment";
    record({ kind: "comment.posted", subject, data: { commentId: id, as } });
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
