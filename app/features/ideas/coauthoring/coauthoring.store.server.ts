import { conflict } from "#app/core/errors.ts";
import type { RunSql } from "#app/core/subject.ts";
import { authorsAtMost } from "./coauthoring.ts";

interface Invitation {
  readonly ideaId: string;
  readonly personId: string;
  readonly inviterId: string;
  readonly at: Date;
}

/** Writes an invitation. */
export async function insertInvitation(sql: RunSql, wish: Invitation): Promise<void> {
  await sql(
    "insert into author_invitation (idea_id, person_id, inviter_id, at) values ($1, $2, $3, $4)",
    [wish.ideaId, wish.personId, wish.inviterId, wish.at],
  );
}

/** Whether somebody has an invitation that they have not answered. */
export async function isInvited(sql: RunSql, ideaId: string, personId: string): Promise<boolean> {
  const rows = await sql("select from author_invitation where idea_id = $1 and person_id = $2", [
    ideaId,
    personId,
  ]);
  return rows.length > 0;
}

/** Takes an invitation away and says who gave it; null when there is none. */
export async function takeInvitation(
  sql: RunSql,
  ideaId: string,
  personId: string,
): Promise<{ inviterId: string } | null> {
  const [row] = await sql<{ inviterId: string }>(
    `delete from author_invitation where idea_id = $1 and person_id = $2 returning inviter_id as "inviterId"`,
    [ideaId, personId],
  );
  return row ?? null;
}

/** Throws `conflict` when the idea has a pseudonym, or as many authors and invitations as it may. */
export async function checkRoom(sql: RunSql, ideaId: string): Promise<void> {
  const [idea] = await sql<{ unnamed: boolean; count: number }>(
    `select exists (select from idea_author a where a.idea_id = $1 and not a.named) as unnamed,
       (select count(*)::int from idea_author a where a.idea_id = $1)
         + (select count(*)::int from author_invitation v where v.idea_id = $1) as count`,
    [ideaId],
  );
  if (idea?.unnamed) throw conflict("coauthoring.unnamed");
  if ((idea?.count ?? 0) >= authorsAtMost)
    throw conflict("coauthoring.full", { count: authorsAtMost });
}

/**
 * Makes somebody the last of an idea's authors. Their vote is taken back first, as anybody may see, since nobody votes
 * for their own; and whoever was asked to answer it is asked no more. Whoever is one only since an idea of theirs was
 * merged into it stays one when that is undone.
 */
export async function addAuthor(
  sql: RunSql,
  { ideaId, personId, at }: { ideaId: string; personId: string; at: Date },
): Promise<void> {
  await sql("select from vote_on_idea($1, array[$2::uuid], array[false], $3)", [
    ideaId,
    personId,
    at,
  ]);
  await sql(
    `insert into idea_author (idea_id, person_id, position)
     select $1, $2, coalesce(max(position), -1) + 1 from idea_author where idea_id = $1
     on conflict (idea_id, person_id) do update set from_id = null`,
    [ideaId, personId],
  );
  await sql("update idea set owner_id = null where id = $1 and owner_id = $2", [ideaId, personId]);
  await touchAuthors(sql, ideaId);
}

/** Takes somebody out of an idea's authors; false when they are none. */
export async function removeAuthor(
  sql: RunSql,
  ideaId: string,
  personId: string,
): Promise<boolean> {
  const rows = await sql(
    "delete from idea_author where idea_id = $1 and person_id = $2 returning idea_id",
    [ideaId, personId],
  );
  if (rows.length > 0) await touchAuthors(sql, ideaId);
  return rows.length > 0;
}

async function touchAuthors(sql: RunSql, ideaId: string): Promise<void> {
  await sql(
    "update idea set revision = revision + 1, state_version = state_version + 1 where id = $1",
    [ideaId],
  );
}
