import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { commentPolicy } from "./comment.policy.ts";
import { holdComment, replaceComment } from "./comment.store.server.ts";
import { isStanding } from "./comment.ts";
import { mention, written } from "./mentions.server.ts";

/**
 * Replaces a comment's text, keeps the earlier one and returns the address of its subject. The same
 * text again does nothing. Whom it mentions anew hears of it.
 * Throws `not_found`, `forbidden`, `conflict` when it has been deleted, or `invalid` when it mentions too many.
 */
export async function editComment(actor: Actor, commentId: string, typed: string): Promise<string> {
  const { source, html } = await written(typed);
  return transact(actor, async (transaction) => {
    const { sql, now, record } = transaction;
    const { comment, subject } = await holdComment(sql, actor, commentId);
    authorize(await actorNow(sql, actor), commentPolicy.edit, comment);
    if (!isStanding(comment)) throw conflict("discussion.deleted");
    if (comment.source === source) return subject.url;
    await replaceComment(sql, { comment, source, html, versionId: newId(now.getTime()), at: now });
    await mention(transaction, { actor, subject, saying: { in: "comment", id: commentId }, html });
    record({
      kind: "comment.edited",
      subject: { kind: subject.kind, id: subject.id },
      data: { commentId },
    });
    return subject.url;
  });
}
