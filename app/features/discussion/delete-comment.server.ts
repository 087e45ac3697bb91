import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { commentPolicy } from "./comment.policy.ts";
import { buryComment, holdComment } from "./comment.store.server.ts";
import { isStanding } from "./comment.ts";

/**
 * Empties one's own comment with its history, leaves a tombstone and returns the address of its subject; deleting twice
 * is harmless.
 * Throws `not_found` or `forbidden`.
 */
export async function deleteComment(actor: Actor, commentId: string): Promise<string> {
  return transact(actor, async ({ sql, now, record }) => {
    const { comment, subject } = await holdComment(sql, actor, commentId);
    authorize(await actorNow(sql, actor), commentPolicy.delete, comment);
    if (!isStanding(comment)) return subject.url;
    await buryComment(sql, comment, now);
    record({
      kind: "comment.deleted",
      subject: { kind: subject.kind, id: subject.id },
      data: { commentId },
    });
    return subject.url;
  });
}
