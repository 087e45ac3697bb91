import type { RunSql } from "#app/core/subject.ts";

/** Who wrote an idea without being named on it. For those alone who may learn it. */
export function unnamedAuthors(
  sql: RunSql,
  ideaId: string,
): Promise<{ id: string; name: string; unit: string }[]> {
  return sql(
    `select p.id, p.name, u.name as unit
     from idea_author a join person p on p.id = a.person_id join unit u on u.id = p.unit_id
     where a.idea_id = $1 and not a.named order by a.position`,
    [ideaId],
  );
}

/** Whether this moderator has had the authors of an idea named already. */
export async function hasNamed(sql: RunSql, personId: string, ideaId: string): Promise<boolean> {
  const rows = await sql(
    "select 1 from moderation_act where thing_id = $1 and moderator_id = $2 and kind = 'named'",
    [ideaId, personId],
  );
  return rows.length > 0;
}
