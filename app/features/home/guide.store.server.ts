import type { RunSql } from "#app/core/subject.ts";
import type { Guide } from "./guide.ts";

/** Puts a guide away for somebody; again changes nothing. */
export async function insertDismissal(
  sql: RunSql,
  { personId, guide, at }: { personId: string; guide: Guide; at: Date },
): Promise<void> {
  await sql(
    `insert into dismissed_guide (person_id, guide, dismissed_at) values ($1, $2, $3)
     on conflict (person_id, guide) do nothing`,
    [personId, guide, at],
  );
}
