import { isId } from "#app/core/ids.ts";
import type { ModeratedPort } from "#app/core/moderated.ts";
import type { SubjectKind } from "#app/core/event.ts";
import type { RunSql } from "#app/core/subject.ts";
import { registry } from "#app/platform/registry.server.ts";
import { findComment } from "./comment.store.server.ts";
import { isHidden, isStanding, isWithdrawn, type Comment } from "./comment.ts";
import {
  hiddenText,
  hideComment,
  showComment,
  withdrawnText,
} from "./hidden-comment.store.server.ts";

/** Comments as moderation sees them. */
export const moderatedComment: ModeratedPort = {
  async lock(sql, id) {
    const found = isId(id) ? await findComment(sql, id) : null;
    const subject = found && (await subjectOf(sql, found));
    if (!subject) return null;
    // Read again, and held: what it said may have changed while this transaction waited its turn.
    const comment = await findComment(sql, id, "for no key update");
    if (!comment) return null;
    return {
      kind: "comment",
      id,
      ideaId: comment.subjectId,
      title: subject.title,
      url: `/comments/${id}`,
      authorIds: [comment.authorId],
      said: await saidBy(sql, comment),
      standing: standingOf(comment),
      canSee: (actor) => subject.canSee(actor),
      hide: (run, at) => hideComment(run, comment, at),
      restore: (run) => showComment(run, comment),
    };
  },
};

/** The place of a withdrawn answer still says why, and its history what it said. */
function standingOf(comment: Comment) {
  if (isHidden(comment)) return "hidden";
  return isStanding(comment) || isWithdrawn(comment) ? "shown" : "gone";
}

async function saidBy(sql: RunSql, comment: Comment & { readonly source: string }) {
  const hidden = isHidden(comment) ? await hiddenText(sql, comment.id) : null;
  const reason = hidden ? hidden.withdrawalReason : comment.withdrawalReason;
  if (reason === null) return hidden?.source ?? comment.source;
  return `${reason}\n\n${await withdrawnText(sql, comment.id)}`;
}

async function subjectOf(sql: RunSql, { subjectId }: Comment) {
  const [place] = await sql<{ kind: SubjectKind }>(
    "select subject_kind as kind from discussion where subject_id = $1",
    [subjectId],
  );
  return place ? registry().subjects.get(place.kind)?.lock(sql, subjectId) : null;
}
