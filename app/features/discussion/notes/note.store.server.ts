import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import type { SubjectKind } from "#app/core/event.ts";
import { isId } from "#app/core/ids.ts";
import type { RunSql, Subject } from "#app/core/subject.ts";
import { registry } from "#app/platform/registry.server.ts";
import type { Note } from "./note.ts";

interface StoredNote extends Note {
  readonly source: string;
}

/** The subject of notes, for somebody who may read them; held until the transaction ends. Throws `not_found`. */
export async function holdNotebook(
  sql: RunSql,
  who: Actor,
  { kind, id }: { readonly kind: SubjectKind; readonly id: string },
): Promise<Subject> {
  const subject = await registry().subjects.get(kind)?.lock(sql, id);
  if (!subject?.canSee(who) || !subject.canAnswer(who).allowed) throw notFound("notes.notFound");
  return subject;
}

/** A note and its subject, both held until the transaction ends. Throws `not_found` for those who may not read it. */
export async function holdNote(
  sql: RunSql,
  who: Actor,
  id: string,
): Promise<{ note: StoredNote; subject: Subject }> {
  const [place] = isId(id)
    ? await sql<{ kind: SubjectKind; subjectId: string }>(
        `select b.subject_kind as kind, n.subject_id as "subjectId"
         from note n join notebook b on b.subject_id = n.subject_id where n.id = $1`,
        [id],
      )
    : [];
  if (!place) throw notFound("notes.notFound");
  const subject = await holdNotebook(sql, who, { kind: place.kind, id: place.subjectId });
  const note = await findNote(sql, id, "for no key update");
  if (!note) throw notFound("notes.notFound");
  return { note, subject };
}

/** A note by id, deleted ones included; null when there is none. */
export async function findNote(
  sql: RunSql,
  id: string,
  hold: "" | "for no key update" = "",
): Promise<StoredNote | null> {
  const [row] = await sql<StoredNote>(
    `select id, subject_id as "subjectId", author_id as "authorId", deleted_at as "deletedAt", source
     from note where id = $1 ${hold}`,
    [id],
  );
  return row ?? null;
}

interface InsertNote {
  readonly id: string;
  readonly subject: { readonly kind: SubjectKind; readonly id: string };
  readonly authorId: string;
  readonly source: string;
  readonly html: string;
  readonly at: Date;
}

/** Writes a note and counts it, opening the notebook with the first; false when that id is taken already. */
export async function insertNote(sql: RunSql, note: InsertNote): Promise<boolean> {
  // The notebook first: it must be there before a note can stand in it.
  await sql(
    "insert into notebook (subject_id, subject_kind) values ($1, $2) on conflict do nothing",
    [note.subject.id, note.subject.kind],
  );
  const rows = await sql(
    `insert into note (id, subject_id, author_id, source, html, created_at)
     values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing returning id`,
    [note.id, note.subject.id, note.authorId, note.source, note.html, note.at],
  );
  if (rows.length > 0) await count(sql, note.subject.id, 1);
  return rows.length > 0;
}

interface ReplaceNote {
  readonly note: StoredNote;
  readonly source: string;
  readonly html: string;
  readonly versionId: string;
  readonly at: Date;
}

/** Keeps the old text as a version and writes the new one. */
export async function replaceNote(
  sql: RunSql,
  { note, source, html, versionId, at }: ReplaceNote,
): Promise<void> {
  await sql("insert into note_version (id, note_id, source, replaced_at) values ($1, $2, $3, $4)", [
    versionId,
    note.id,
    note.source,
    at,
  ]);
  await sql("update note set source = $2, html = $3, edited_at = $4 where id = $1", [
    note.id,
    source,
    html,
    at,
  ]);
  await count(sql, note.subjectId, 0);
}

/** Empties a note with all it ever said, and counts it out. */
export async function buryNote(sql: RunSql, { id, subjectId }: Note, at: Date): Promise<void> {
  await sql("delete from note_version where note_id = $1", [id]);
  await sql("update note set source = '', html = '', deleted_at = $2 where id = $1", [id, at]);
  await count(sql, subjectId, -1);
}

async function count(sql: RunSql, subjectId: string, difference: number): Promise<void> {
  await sql(
    "update notebook set note_count = note_count + $2, revision = revision + 1 where subject_id = $1",
    [subjectId, difference],
  );
}
