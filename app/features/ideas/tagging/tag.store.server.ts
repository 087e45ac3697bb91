import type { RunSql } from "#app/core/subject.ts";

/**
 * Gives an idea these tags in place of those it had of its own; says whether anything changed. Tags that came with merged
 * ideas stay, and those among these are its own from now on.
 */
export async function putTags(
  sql: RunSql,
  ideaId: string,
  tags: readonly string[],
): Promise<boolean> {
  const gone = await sql(
    `delete from idea_tag where idea_id = $1 and from_id is null and tag <> all($2::text[]) returning folded`,
    [ideaId, tags],
  );
  // Two that differ by accents alone are one, the first.
  const put = await sql(
    `insert into idea_tag as t (idea_id, folded, tag, position)
     select distinct on (fold_text(x.tag)) $1, fold_text(x.tag), x.tag, x.n
     from unnest($2::text[]) with ordinality x (tag, n) order by fold_text(x.tag), x.n
     on conflict (idea_id, folded) do update set tag = excluded.tag, position = excluded.position, from_id = null
       where (t.tag, t.position) <> (excluded.tag, excluded.position) or t.from_id is not null
     returning folded`,
    [ideaId, tags],
  );
  if (gone.length > 0) await bringTags(sql, { wholeId: ideaId });
  return gone.length + put.length > 0;
}

interface BringTags {
  readonly wholeId: string;
  /** Ideas whose tags do not count any more. */
  readonly without?: readonly string[];
}

/** Gives an idea those tags of ideas merged into it that it lacks, marked with where they come from, after its own. */
export async function bringTags(sql: RunSql, { wholeId, without = [] }: BringTags): Promise<void> {
  await sql(
    `insert into idea_tag (idea_id, folded, tag, position, from_id)
     select $1, b.folded, b.tag,
       (select coalesce(max(o.position), 0) from idea_tag o where o.idea_id = $1)
         + row_number() over (order by b.merged_at, b.position, b.folded),
       b.from_id
     from (
       select distinct on (t.folded) t.folded, t.tag, t.position, m.merged_at, coalesce(t.from_id, t.idea_id) as from_id
       from idea_merge m join idea_tag t on t.idea_id = m.idea_id
       where m.into_id = $1 and m.undone_at is null and coalesce(t.from_id, t.idea_id) <> all($2::uuid[])
       order by t.folded, m.merged_at, m.id
     ) b
     on conflict do nothing`,
    [wholeId, without],
  );
}

/** Takes away from an idea the tags that came with ideas which are part of it no longer. */
export async function takeTagsBack(
  sql: RunSql,
  wholeId: string,
  parts: readonly string[],
): Promise<void> {
  await sql("delete from idea_tag where idea_id = $1 and from_id = any($2::uuid[])", [
    wholeId,
    parts,
  ]);
  await bringTags(sql, { wholeId, without: parts });
}

/** Whether an idea has other tags of its own than these, or in another order. */
export async function tagsDiffer(
  sql: RunSql,
  ideaId: string,
  tags: readonly string[],
): Promise<boolean> {
  const rows = await sql<{ tag: string }>(
    "select tag from idea_tag where idea_id = $1 and from_id is null order by position, folded",
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
