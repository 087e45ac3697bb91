import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import type { SubjectKind } from "#app/core/event.ts";
import type { SharedNote } from "#app/core/deltas.ts";
import { isId } from "#app/core/ids.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { editionsOf, type Edition } from "../comment-history.queries.server.ts";
import { versionsShown } from "../comment.ts";
import { holdNote } from "./note.store.server.ts";
import { notesPerPage } from "./note.ts";

interface NoteRow extends Omit<SharedNote, "createdAt" | "editedAt" | "deleted"> {
  readonly createdAt: Date;
  readonly editedAt: Date | null;
  readonly deletedAt: Date | null;
}

const columns = `
  n.id, n.author_id as "authorId", p.name as "authorName", n.html, n.created_at as "createdAt",
  n.edited_at as "editedAt", n.deleted_at as "deletedAt"`;

/** Whether somebody may read the notes about a subject, by the rights they have now. */
export async function mayReadNotes(
  actor: Actor,
  { kind, id }: { readonly kind: SubjectKind; readonly id: string },
): Promise<boolean> {
  const subject = await registry().subjects.get(kind)?.lock(sql, id);
  if (!subject) return false;
  const who = await actorNow(sql, actor);
  return subject.canSee(who) && subject.canAnswer(who).allowed;
}

/** How many notes there are about a subject, for somebody who may answer it. */
export async function notesCount(subjectId: string): Promise<number> {
  const [row] = await prepared<{ count: number }>(
    "notes-count",
    "select note_count as count from notebook where subject_id = $1::uuid",
    [subjectId],
  );
  return row?.count ?? 0;
}

/** Those of these subjects about which there are notes, with how many, for somebody who may answer each of them. */
export async function notesCounts(subjectIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await prepared<{ id: string; count: number }>(
    "notes-counts",
    `select subject_id as id, note_count as count from notebook
     where subject_id = any($1::uuid[]) and note_count > 0`,
    [subjectIds],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/**
 * The newest notes about a subject, oldest first, and older ones by `before` (a note's id). Whoever asks must have
 * found out that the reader may answer the subject.
 */
export async function notesOn(subjectId: string, before: string | null = null) {
  // The revision first, as with comments.
  const [state = { count: 0, revision: 0 }] = await prepared<{ count: number; revision: number }>(
    "notebook-state",
    "select note_count as count, revision from notebook where subject_id = $1::uuid",
    [subjectId],
  );
  if (state.revision === 0) return { ...state, notes: [], earlier: null };
  const rows = await prepared<NoteRow>("notes", notesSql, [
    subjectId,
    isId(before) ? before : null,
  ]);
  const shown = rows.slice(0, notesPerPage).reverse();
  const [first] = shown;
  const earlier = rows.length > notesPerPage && first ? first.id : null;
  return { ...state, notes: shown.map(sharedNote), earlier };
}

export type Notes = Awaited<ReturnType<typeof notesOn>>;

const notesSql = `
  select ${columns} from note n join person p on p.id = n.author_id
  where n.subject_id = $1::uuid
    and ($2::uuid is null or (n.created_at, n.id) < (select b.created_at, b.id from note b where b.id = $2::uuid))
  order by n.created_at desc, n.id desc limit ${String(notesPerPage + 1)}`;

/** One note as those see it who may, with its notebook's count and revision; null when there is none. */
export async function noteNow(id: string) {
  const [row] = await prepared<NoteRow & { subjectId: string; notes: number; revision: number }>(
    "note-now",
    `select ${columns}, n.subject_id as "subjectId", b.note_count as notes, b.revision
     from note n join person p on p.id = n.author_id join notebook b on b.subject_id = n.subject_id
     where n.id = $1::uuid`,
    [id],
  );
  if (!row) return null;
  const { subjectId, notes, revision } = row;
  return { subjectId, note: sharedNote(row), notes, revision };
}

/** A note that stands, for somebody who may read it. Throws `not_found`. */
export async function readableNote(actor: Actor, id: string) {
  const who = await actorNow(sql, actor);
  const { note, subject } = await holdNote(sql, who, id);
  if (note.deletedAt !== null) throw notFound("notes.notFound");
  return {
    id,
    url: `/notes/${id}`,
    at: subject.url,
    source: note.source,
    own: note.authorId === who.id,
  };
}

/** Where a note, or what is left of it, is shown. Throws `not_found` for those who may not read it. */
export async function addressOfNote(actor: Actor, id: string): Promise<string> {
  const { subject } = await holdNote(sql, await actorNow(sql, actor), id);
  const { earlier, notes } = await notesOn(subject.id);
  const isOnLatest = earlier === null || notes.some((note) => note.id === id);
  return `${subject.url}/notes${isOnLatest ? "" : `?before=${await noteAfter(subject.id, id)}`}#note-${id}`;
}

/** The note that follows, before which the page of older ones begins. */
async function noteAfter(subjectId: string, id: string): Promise<string> {
  const [row] = await prepared<{ id: string }>(
    "note-after",
    `select n.id from note n, note it
     where it.id = $2::uuid and n.subject_id = $1::uuid and (n.created_at, n.id) > (it.created_at, it.id)
     order by n.created_at, n.id limit 1`,
    [subjectId, id],
  );
  return row?.id ?? id;
}

/** What a note says and said, newest first; whoever asks must have found out that the reader may read it. */
export async function noteEditions(noteId: string, current: string): Promise<Edition[]> {
  const versions = await prepared<{ id: string; source: string; replacedAt: Date }>(
    "note-history",
    `select id, source, replaced_at as "replacedAt" from note_version
     where note_id = $1::uuid order by replaced_at desc, id desc limit ${String(versionsShown)}`,
    [noteId],
  );
  return editionsOf(current, versions);
}

/** Revisions of notebooks by subject. */
export async function notebookRevisions(
  subjectIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await prepared<{ id: string; revision: number }>(
    "notebook-revisions",
    "select subject_id as id, revision from notebook where subject_id = any($1::uuid[])",
    [subjectIds],
  );
  return new Map(rows.map((row) => [row.id, row.revision]));
}

function sharedNote({ deletedAt, createdAt, editedAt, ...row }: NoteRow): SharedNote {
  const { id, authorId, authorName, html } = row;
  return {
    ...{ id, authorId, authorName, html },
    createdAt: createdAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
    deleted: deletedAt !== null,
  };
}
