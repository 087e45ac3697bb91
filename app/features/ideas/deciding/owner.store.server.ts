import type { RunSql } from "#app/core/subject.ts";

/** Whether somebody can be asked; they stay active until the transaction ends. */
export async function isActivePerson(sql: RunSql, id: string): Promise<boolean> {
  const rows = await sql(
    "select from person where id = $1 and deactivated_at is null and import_id is null for share",
    [id],
  );
  return rows.length > 0;
}

/** Whether somebody is known to others as an author of an idea, or as who wrote it down for one. */
export async function hasBroughtOpenly(sql: RunSql, ideaId: string, id: string): Promise<boolean> {
  const rows = await sql(
    `select from idea_author where idea_id = $1 and person_id = $2 and named
     union all select from idea where id = $1 and posted_by_id = $2`,
    [ideaId, id],
  );
  return rows.length > 0;
}

/** Who is asked to answer an idea that is already held. */
export async function ownerOf(sql: RunSql, ideaId: string): Promise<string | null> {
  const [row] = await sql<{ ownerId: string | null }>(
    `select owner_id as "ownerId" from idea where id = $1`,
    [ideaId],
  );
  return row?.ownerId ?? null;
}

/** Sets who is asked to answer an idea. */
export async function assignIdea(
  sql: RunSql,
  ideaId: string,
  ownerId: string | null,
): Promise<void> {
  await sql(
    `update idea set owner_id = $2, revision = revision + 1, state_version = state_version + 1 where id = $1`,
    [ideaId, ownerId],
  );
}
