import type { RunSql } from "#app/core/subject.ts";
import type { FileState, FileSubject, StoredFile } from "./stored-file.ts";

const columns = `
  f.id, coalesce(f.content_id, f.id) as "contentId", json_build_object('kind', f.subject_kind, 'id', f.subject_id) as subject, f.person_id as "personId", f.name,
  f.type, f.bytes, f.width, f.height, f.description, f.state, f.hidden_at as "hiddenAt"`;

/** A file as it stands; null when there is none. */
export async function findFile(sql: RunSql, id: string): Promise<StoredFile | null> {
  const [file] = await sql<StoredFile>(`select ${columns} from stored_file f where f.id = $1`, [
    id,
  ]);
  return file ?? null;
}

/** Holds the files of a subject as they are until the transaction ends, and counts those that take a place. */
export async function holdShelf(sql: RunSql, { kind, id }: FileSubject): Promise<number> {
  await sql(
    "insert into file_shelf (subject_id, subject_kind) values ($1, $2) on conflict do nothing",
    [id, kind],
  );
  await sql("select from file_shelf where subject_id = $1 for no key update", [id]);
  const [row] = await sql<{ count: number }>(
    "select count(*)::int as count from stored_file where subject_id = $1 and state <> 'infected' and hidden_at is null",
    [id],
  );
  return row?.count ?? 0;
}

/** Says that the files of a subject look different now, and returns the new revision. */
export async function bumpShelf(sql: RunSql, { id }: FileSubject): Promise<number> {
  const [row] = await sql<{ revision: number }>(
    "update file_shelf set revision = revision + 1 where subject_id = $1 returning revision",
    [id],
  );
  return row?.revision ?? 0;
}

/** Writes a new file; false when there is one of this id already. */
export async function insertFile(
  sql: RunSql,
  { subject, ...file }: Omit<StoredFile, "hiddenAt" | "contentId">,
  at: Date,
): Promise<boolean> {
  const rows = await sql(
    `insert into stored_file (id, subject_kind, subject_id, person_id, name, type, bytes, width, height, description, state, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning id`,
    [
      file.id,
      subject.kind,
      subject.id,
      file.personId,
      file.name,
      file.type,
      file.bytes,
      file.width,
      file.height,
      file.description,
      file.state,
      at,
    ],
  );
  return rows.length > 0;
}

/** Moves a file from one state to another; false when it is not in the first, or gone. */
export async function moveFile(
  sql: RunSql,
  id: string,
  { from, to, scannedAt = null }: { from: FileState; to: FileState; scannedAt?: Date | null },
): Promise<boolean> {
  const rows = await sql(
    `update stored_file set state = $3, scanned_at = coalesce($4, scanned_at)
     where id = $1 and state = $2 returning id`,
    [id, from, to, scannedAt],
  );
  return rows.length > 0;
}

/** Takes a file out of sight, or shows it again. */
export async function setHidden(sql: RunSql, id: string, at: Date | null): Promise<void> {
  await sql("update stored_file set hidden_at = $2 where id = $1", [id, at]);
}

/** Writes what a file shows. */
export async function saveDescription(sql: RunSql, id: string, description: string): Promise<void> {
  await sql("update stored_file set description = $2 where id = $1", [id, description]);
}

/** Takes a file out of the lists and says under whose id its bytes lie, for a job to remove; null when it is gone. */
export async function dropFile(sql: RunSql, id: string): Promise<string | null> {
  const [row] = await sql<{ contentId: string }>(
    `delete from stored_file where id = $1 returning coalesce(content_id, id) as "contentId"`,
    [id],
  );
  return row?.contentId ?? null;
}

/** The ids of all files on a subject, whatever their state. */
export async function filesOn(sql: RunSql, { id }: FileSubject): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    "select id from stored_file where subject_id = $1 order by id",
    [id],
  );
  return rows.map((row) => row.id);
}

/** The files of a subject that what grows from it may have, kept from changing by its shelf; oldest first. */
export function carriedFrom(
  sql: RunSql,
  { id }: FileSubject,
): Promise<Pick<StoredFile, "id" | "state">[]> {
  return sql(
    `select id, state from stored_file
     where subject_id = $1 and state in ('ready', 'checking') and hidden_at is null order by id`,
    [id],
  );
}

interface Carried {
  readonly id: string;
  readonly carriedId: string;
  readonly subject: FileSubject;
  readonly at: Date;
}

/** Writes a file anew on another subject, over the same bytes. */
export async function insertCarried(
  sql: RunSql,
  { id, carriedId, subject, at }: Carried,
): Promise<void> {
  await sql(
    `insert into stored_file (id, content_id, subject_kind, subject_id, person_id, name, type, bytes, width, height,
       description, state, created_at, scanned_at)
     select $2, coalesce(content_id, id), $3, $4, person_id, name, type, bytes, width, height, description, state, $5,
       scanned_at
     from stored_file where id = $1`,
    [id, carriedId, subject.kind, subject.id, at],
  );
}
