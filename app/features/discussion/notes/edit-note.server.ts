import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { mention, written } from "../mentions.server.ts";
import { notePolicy } from "../note.policy.ts";
import { holdNote, replaceNote } from "./note.store.server.ts";

/**
 * Replaces a note's text, keeps the earlier one and returns the address of its subject. The same text again does
 * nothing. Throws `not_found`, `forbidden`, `conflict` when it has been deleted, or `invalid` as posting does.
 */
export async function editNote(actor: Actor, noteId: string, typed: string): Promise<string> {
  const { source, html } = await written(typed);
  return transact(actor, async (transaction) => {
    const { sql, now, record } = transaction;
    const who = await actorNow(sql, actor);
    const { note, subject } = await holdNote(sql, who, noteId);
    authorize(who, notePolicy.change, note);
    if (note.deletedAt !== null) throw conflict("notes.deleted");
    if (note.source === source) return subject.url;
    await replaceNote(sql, { note, source, html, versionId: newId(now.getTime()), at: now });
    await mention(transaction, { actor, subject, saying: { in: "note", id: noteId }, html });
    const { kind, id } = subject;
    record({ kind: "note.edited", subject: { kind, id }, data: { noteId } });
    return subject.url;
  });
}
