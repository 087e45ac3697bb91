import type { RunSql } from "#app/core/subject.ts";

/** Says that what the pages of a challenge show has changed, so that open ones read it again. */
export async function growRevision(sql: RunSql, id: string, at: Date): Promise<void> {
  await sql("update challenge set revision = revision + 1, updated_at = $2 where id = $1", [
    id,
    at,
  ]);
}
