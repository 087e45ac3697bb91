import type { RunSql } from "#app/core/subject.ts";

/** Gives an idea these tags in place of those it had; says whether anything changed. */
export async function putTags(
  sql: RunSql,
  ideaId: string,
  tags: readonly string[],
): Promise<boolean> {
  const gone = await sql(
    "delete from idea_tag where idea_id = $1 and tag <> all($2::text[]) returning folded",
    [ideaId, tags],
  );
  // Two that differ by accents alone are one, the first.
  const put = await sql(
    `insert into idea_tag as t (idea_id, folded, tag, position)
     select distinct on (fold_text(x.tag)) $1, fold_text(x.tag), x.tag, x.n
     from unnest($2::text[]) with ordinality x (tag, n) order by fold_text(x.tag), x.n
     on conflict (idea_id, folded) do update set tag = excluded.tag, position = excluded.position
       where (t.tag, t.position) <> (excluded.tag, excluded.position)
     returning folded`,
    [ideaId, tags],
  );
  return gone.length + put.length > 0;
}

/** Whether an idea has other tags than these, or in another order. */
export async function tagsDiffer(
  sql: RunSql,
  ideaId: string,
  tags: readonly string[],
): Promise<boolean> {
  const rows = await sql<{ tag: string }>(
    "select tag from idea_tag where idea_id = $1 order by position, folded",
    [ideaId],
  );
  return rows.map(({ tag }) => tag).join("\n") !== tags.join("\n");
}

/** Has whoever shows an idea read it again: something besides its text has changed. */
export async function touchState(sql: RunSql, ideaId: string): Promise<void> {
  await sql(
    "update idea set revision = revision + 1, state_version = state_version + 1 where id = $1",
    [ideaId],
  );
}
