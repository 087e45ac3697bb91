import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { commentPolicy } from "./comment.policy.ts";
import { holdComment, withdrawComment } from "./comment.store.server.ts";
import { isStanding } from "./comment.ts";

/**
 * Takes an official answer back, leaves the reason in its place and returns the address of its subject; twice is
 * harmless. Throws `not_found`, `forbidden`, or `conflict` when the comment is no official answer.
 */
export async function withdrawAnswer(
  actor: Actor,
  commentId: string,
  reason: string,
): Promise<string> {
  return transact(actor, async ({ sql, now, record }) => {
    const { comment, subject } = await holdComment(sql, actor, commentId);
    authorize(await actorNow(sql, actor), commentPolicy.withdraw, comment);
    if (comment.answeredAs === null) throw conflict("discussion.notOfficial");
    if (!isStanding(comment)) return subject.url;
    await withdrawComment(sql, { comment, reason, versionId: newId(now.getTime()), at: now });
    await subject.heard({ sql, now, record }, { personId: actor.id, official: true });
    record({
      kind: "comment.withdrawn",
      subject: { kind: subject.kind, id: subject.id },
      data: { commentId },
    });
    return subject.url;
  });
}
