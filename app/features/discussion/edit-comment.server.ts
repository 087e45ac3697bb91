import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { commentPolicy } from "./comment.policy.ts";
import { holdComment, replaceComment } from "./comment.store.server.ts";
import { isStanding } from "./comment.ts";

/**
 * Replaces a comment's text, keeps the earlier one and returns the address of its subject. The same
 * text again does nothing.
 * Throws `not_found`, `forbidden`, or `conflict` when it has been deleted.
 */
export async function editComment(
  actor: Actor,
  commentId: string,
  source: string,
): Promise<string> {
  const html = renderMarkdown(source);
  return transact(actor, async ({ sql, now, record }) => {
    const { comment, subject } = await holdComment(sql, actor, commentId);
    authorize(await actorNow(sql, actor), commentPolicy.edit, comment);
    if (!isStanding(comment)) throw conflict("discussion.deleted");
    if (comment.source === source) return subject.url;
    await replaceComment(sql, { comment, source, html, versionId: newId(now.getTime()), at: now });
    record({
      kind: "comment.edited",
      subject: { kind: subject.kind, id: subject.id },
      data: { commentId },
    });
    return subject.url;
  });
}
