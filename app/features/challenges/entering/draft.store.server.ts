import type { RunSql } from "#app/core/subject.ts";

/** Throws a draft away that was never submitted; false when there is a receipt of it. */
export async function deleteDraft(sql: RunSql, id: string): Promise<boolean> {
  const rows = await sql(
    `delete from submission s where s.id = $1 and s.state = 'draft'
       and not exists (select from entry_receipt r where r.submission_id = s.id) returning id`,
    [id],
  );
  return rows.length > 0;
}

/** From now on its lead sees what was written for them, and whoever wrote it does not. */
export async function markHandedOver(sql: RunSql, id: string, at: Date): Promise<void> {
  await sql(
    "update submission set handed_over_at = $2, updated_at = $2, revision = revision + 1 where id = $1",
    [id, at],
  );
}
