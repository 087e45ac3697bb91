import type { RunSql } from "#app/core/subject.ts";

/** Awards that are held and have no credential yet, the earliest first. */
export async function unissuedAwards(sql: RunSql, atMost: number): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select a.id from award a
     where a.state in ('accepted_quietly', 'accepted_openly', 'announced')
       and not exists (select 1 from credential c where c.award_id = a.id)
     order by a.prepared_at, a.id limit $1`,
    [atMost],
  );
  return rows.map(({ id }) => id);
}
