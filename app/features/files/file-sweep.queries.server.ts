import { sql } from "#app/platform/db.server.ts";
import type { FileState, FileSubject } from "./stored-file.ts";

/** As many as are looked at in one go; the next hour takes the rest. */
const atOnce = 500;

/** Files that have been in a state since before a moment. */
export async function filesLeftIn(state: FileState, before: Date): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select id from stored_file where state = $1 and created_at < $2 order by created_at limit ${String(atOnce)}`,
    [state, before],
  );
  return rows.map(({ id }) => id);
}

/** Whether there is a file whose bytes lie under an id; what was found infected has none. */
export async function isNeeded(contentId: string): Promise<boolean> {
  const [row] = await sql<{ isNeeded: boolean }>(
    `select exists (select from stored_file where (id = $1 and content_id is null or content_id = $1)
       and state <> 'infected') as "isNeeded"`,
    [contentId],
  );
  return row?.isNeeded ?? false;
}

/** Subjects that are gone, with files on them that came before a moment. */
export async function subjectsGone(before: Date): Promise<FileSubject[]> {
  return sql<FileSubject>(
    `select s.subject_kind as kind, s.subject_id as id from file_shelf s
     where s.subject_kind in ('idea', 'submission')
       and not exists (select from idea i where i.id = s.subject_id)
       and not exists (select from idea_draft d where d.id = s.subject_id)
       and not exists (select from submission e where e.id = s.subject_id)
       and exists (select from stored_file f where f.subject_id = s.subject_id)
       and not exists (select from stored_file f where f.subject_id = s.subject_id and f.created_at >= $1)
     limit ${String(atOnce)}`,
    [before],
  );
}
