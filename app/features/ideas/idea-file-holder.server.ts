import { isId } from "#app/core/ids.ts";
import { allowIf, may } from "#app/core/policy.ts";
import type { FileHolder, RunSql } from "#app/core/subject.ts";
import { findDraft } from "./draft.store.server.ts";
import { ideaPolicy } from "./idea.policy.ts";
import { holdIdea } from "./idea.store.server.ts";
import { isEditable } from "./idea.ts";

/**
 * An idea or, under the same id, the draft it grows from, as files see it: what hangs on the draft hangs on the idea
 * once it is posted, without anybody moving it.
 */
export async function ideaFileHolder(sql: RunSql, id: string): Promise<FileHolder | null> {
  if (!isId(id)) return null;
  // The draft first: while it is waited for it may become an idea, which the second statement then sees.
  const draft = await findDraft(sql, id);
  return draft ? draftHolder(id, draft) : publishedHolder(sql, id);
}

function draftHolder(id: string, draft: { title: string; personId: string }): FileHolder {
  const isMine = (actor: { id: string }) => actor.id === draft.personId;
  return {
    kind: "idea",
    id,
    title: draft.title,
    url: `/ideas/new?draft=${id}`,
    published: false,
    authorIds: [draft.personId],
    closed: null,
    canSee: (actor) => actor.active && isMine(actor),
    canAttach: (actor) => allowIf(actor.active && isMine(actor), "ideas.refusedEdit"),
  };
}

async function publishedHolder(sql: RunSql, id: string): Promise<FileHolder | null> {
  const idea = await holdIdea(sql, id);
  if (!idea) return null;
  return {
    kind: "idea",
    id,
    title: idea.title,
    url: `/ideas/${id}`,
    published: true,
    authorIds: idea.authorIds,
    closed: isEditable(idea) ? null : "composing.frozen",
    // Of a withdrawn idea the discussion stays; what it said is its authors' again.
    canSee: (actor) =>
      may(actor, ideaPolicy.see, idea) &&
      (idea.standing !== "withdrawn" || idea.authorIds.includes(actor.id)),
    canAttach: (actor) => ideaPolicy.edit(actor, idea),
  };
}
