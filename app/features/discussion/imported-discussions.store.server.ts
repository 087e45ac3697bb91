import type { RunSql } from "#app/core/subject.ts";

/** Removes the discussions under subjects that are about to go, with all their comments. */
export async function removeDiscussions(sql: RunSql, subjectIds: readonly string[]): Promise<void> {
  await sql("delete from discussion where subject_id = any($1::uuid[])", [subjectIds]);
}
