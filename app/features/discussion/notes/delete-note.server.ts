import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { notePolicy } from "../note.policy.ts";
import { buryNote, holdNote } from "./note.store.server.ts";

/**
 * Empties a note, leaves a tombstone and returns the address of its subject; deleting twice is harmless.
 * Throws `not_found` or `forbidden`.
 */
export async function deleteNote(actor: Actor, noteId: string): Promise<string> {
  return transact(actor, async ({ sql, now, record }) => {
    const who = await actorNow(sql, actor);
    const { note, subject } = await holdNote(sql, who, noteId);
    authorize(who, notePolicy.change, note);
    if (note.deletedAt !== null) return subject.url;
    await buryNote(sql, note, now);
    const { kind, id } = subject;
    record({ kind: "note.deleted", subject: { kind, id }, data: { noteId } });
    return subject.url;
  });
}
