import type { RunSql } from "#app/core/subject.ts";

/** Removes the discussions under subjects that are about to go, with all their comments. */
export async function removeDiscussions(sql: RunSql, subjectIds: readonly string[]): Promise<void> {
  // The list of reactions is append-only but for the undoing of an import.
  await sql("select set_config('groundswell.undoing_import', 'on', true)");
  await sql(
    `delete from comment_reaction_change where comment_id in (
       select id from comment where subject_id = any($1::uuid[]))`,
    [subjectIds],
  );
  await sql("select set_config('groundswell.undoing_import', 'off', true)");
  await sql("delete from discussion where subject_id = any($1::uuid[])", [subjectIds]);
  await sql("delete from notebook where subject_id = any($1::uuid[])", [subjectIds]);
}
