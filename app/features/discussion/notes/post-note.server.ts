import type { Actor } from "#app/core/actor.ts";
import { Refusal } from "#app/core/errors.ts";
import type { SubjectKind } from "#app/core/event.ts";
import { newId } from "#app/core/ids.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { mention, written } from "../mentions.server.ts";
import { findNote, holdNotebook, insertNote } from "./note.store.server.ts";

export interface PostNote {
  readonly subject: { readonly kind: SubjectKind; readonly id: string };
  readonly source: string;
  /** Given by the form; sending it twice posts one note. */
  readonly noteId?: string | undefined;
}

/**
 * Writes a note for those who may answer a subject and returns its id. In whatever state the subject is: what is
 * settled may still be talked about among those who settled it. Throws `not_found` for everybody else, `invalid` when
 * it mentions too many, or somebody who may not read it.
 */
export async function postNote(
  actor: Actor,
  { subject, source: typed, noteId }: PostNote,
): Promise<string> {
  const { source, html } = await written(typed);
  return transact(actor, async (transaction) => {
    const { sql, now, record } = transaction;
    const place = await holdNotebook(sql, await actorNow(sql, actor), subject);
    const id = noteId ?? newId(now.getTime());
    const note = { id, subject, authorId: actor.id, source, html, at: now };
    if (!(await insertNote(sql, note))) {
      const posted = await findNote(sql, id);
      if (posted?.authorId !== actor.id || posted.subjectId !== subject.id)
        throw new Refusal("invalid", "discussion.brokenForm");
      return id;
    }
    await mention(transaction, { actor, subject: place, saying: { in: "note", id }, html });
    record({ kind: "note.posted", subject, data: { noteId: id } });
    return id;
  });
}
