import type { RunSql } from "#app/core/subject.ts";
import type { Openness } from "./openness.ts";

/** A credential whose page is decided about. */
export interface LockedCredential {
  readonly id: string;
  readonly awardId: string;
  readonly personId: string;
}

/** Locks a credential; null when there is none. */
export async function lockCredential(sql: RunSql, id: string): Promise<LockedCredential | null> {
  const [row] = await sql<LockedCredential>(
    `select c.id, c.award_id as "awardId", a.person_id as "personId"
     from credential c join award a on a.id = c.award_id where c.id = $1 for update of c`,
    [id],
  );
  return row ?? null;
}

/** Opens a page or closes it; false when it stood so already. */
export async function saveOpenness(
  sql: RunSql,
  id: string,
  { openness, at }: { readonly openness: Openness; readonly at: Date },
): Promise<boolean> {
  if (openness === "closed") {
    const closed = await sql(
      "delete from credential_page where credential_id = $1 returning credential_id",
      [id],
    );
    return closed.length > 0;
  }
  const isNamed = openness === "named";
  // Deciding the same again is a decision too: it may follow one about being named anywhere.
  const saved = await sql<{ before: boolean | null }>(
    `with before as (select is_named from credential_page where credential_id = $1)
     insert into credential_page (credential_id, is_named, opened_at) values ($1, $2, $3)
     on conflict (credential_id) do update set is_named = excluded.is_named, opened_at = excluded.opened_at
     returning (select is_named from before) as before`,
    [id, isNamed, at],
  );
  return saved[0]?.before !== isNamed;
}
