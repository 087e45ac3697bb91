import type { Actor } from "#app/core/actor.ts";
import { Refusal, conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { rooms } from "#app/core/rooms.ts";
import { publish } from "#app/platform/live.server.ts";
import { castReaction, type CastReaction } from "./reaction.store.server.ts";
import type { ReactionKind, ReactionState } from "./reaction.ts";

/**
 * Sets or withdraws one person's reaction to a comment. Setting twice is harmless.
 * Throws `not_found`, `forbidden` (one's own comment is not helpful to oneself) or `conflict` (deleted, or its idea
 * takes no more talk). The rules are judged by react_to_comment() on the locked row.
 */
export async function reactToComment(
  actor: Actor,
  commentId: string,
  kind: ReactionKind,
  want: boolean,
): Promise<ReactionState> {
  if (!isId(commentId)) throw notFound("discussion.notFound");
  const cast = await castReaction(commentId, actor.id, kind, want);
  refuse(cast);
  if (cast.outcome === "changed") announce(commentId, cast);
  const { mine, counts, revision } = cast;
  return { mine, counts, revision };
}

function refuse({ outcome }: CastReaction): void {
  if (outcome === "missing") throw notFound("discussion.notFound");
  if (outcome === "inactive") throw new Refusal("forbidden", "discussion.refusedInactive");
  if (outcome === "own") throw new Refusal("forbidden", "discussion.refusedOwnHelpful");
  if (outcome === "gone") throw conflict("discussion.reactedDeleted");
  if (outcome === "closed") throw conflict("discussion.reactionsClosed");
}

function announce(commentId: string, { subjectId, counts, revision }: CastReaction): void {
  const change = { subjectId, commentId, counts, revision, follows: revision - 1 };
  publish([{ room: rooms.idea(subjectId), delta: { kind: "reactions", ...change } }]);
}
