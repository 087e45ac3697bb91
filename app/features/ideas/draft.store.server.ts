import type { RunSql } from "#app/core/subject.ts";
import type { DraftFields } from "./idea.schema.ts";

/** Writes a draft over the person's own earlier one; false when the id belongs to somebody else. */
export async function putDraft(
  sql: RunSql,
  draft: { id: string; personId: string; fields: DraftFields; at: Date },
): Promise<boolean> {
  const rows = await sql(
    `insert into idea_draft (id, person_id, fields, updated_at) values ($1, $2, $3, $4)
     on conflict (id) do update set fields = excluded.fields, updated_at = excluded.updated_at
       where idea_draft.person_id = excluded.person_id
     returning id`,
    [draft.id, draft.personId, JSON.stringify(draft.fields), draft.at],
  );
  return rows.length > 0;
}

/** Whether somebody else has a draft under this id. */
export async function isOthersDraft(sql: RunSql, personId: string, id: string): Promise<boolean> {
  const drafts = await sql("select id from idea_draft where id = $1 and person_id <> $2", [
    id,
    personId,
  ]);
  return drafts.length > 0;
}

/**
 * How many drafts a person has besides this one; a limit keeps a script from filling the table. Their other
 * drafts wait until the transaction has ended, so that none slips in uncounted.
 */
export async function countOtherDrafts(sql: RunSql, personId: string, id: string): Promise<number> {
  await sql("select pg_advisory_xact_lock(hashtextextended('drafts ' || $1, 0))", [personId]);
  const [row] = await sql<{ count: number }>(
    "select count(*)::int as count from idea_draft where person_id = $1 and id <> $2",
    [personId, id],
  );
  return row?.count ?? 0;
}

/** A draft's title and whose it is, kept from going until the transaction ends; null when there is none. */
export async function findDraft(
  sql: RunSql,
  id: string,
): Promise<{ title: string; personId: string } | null> {
  const [draft] = await sql<{ title: string; personId: string }>(
    `select coalesce(fields ->> 'title', '') as title, person_id as "personId"
     from idea_draft where id = $1 for key share`,
    [id],
  );
  return draft ?? null;
}
