import { prepared } from "#app/platform/db.server.ts";
import type { Behind } from "./held-badge.ts";

type Seen = NonNullable<Behind["seen"]>;

/**
 * What stands behind earnings, as far as a reader may see it now: hidden and withdrawn things, and ideas that keep the
 * person unnamed, are left out.
 */
export async function seenBehind(
  ids: readonly string[],
  { viewerId, personId }: { readonly viewerId: string; readonly personId: string },
): Promise<ReadonlyMap<string, Seen>> {
  if (ids.length === 0) return new Map();
  const rows = await prepared<Seen & { id: string }>("behind-earnings", behindSql, [
    [...new Set(ids)],
    viewerId,
    personId,
  ]);
  return new Map(rows.map(({ id, ...seen }) => [id, seen]));
}

/** Of the reader $2 and the person $3. */
export const behindSql = `
  with asked as (select unnest($1::uuid[]) as id),
  about as (
    select id from asked
    union select c.subject_id from asked a join comment c on c.id = a.id where c.deleted_at is null
  ),
  shown as (
    select i.id, i.title, i.language::text as lang from about b join idea i on i.id = b.id
    where idea_shown_to(i, $2::uuid)
      and not exists (select from unnamed_author x where x.subject_id = i.id and x.person_id = $3::uuid)
  )
  select s.id, s.title, s.lang, '/ideas/' || s.id as "to", false as "isComment"
  from asked a join shown s on s.id = a.id
  union all
  select c.id, s.title, s.lang, '/comments/' || c.id, true
  from asked a join comment c on c.id = a.id and c.deleted_at is null join shown s on s.id = c.subject_id
  union all
  select c.id, c.title, c.language::text, '/challenges/' || c.id, false
  from asked a join challenge c on c.id = a.id where challenge_shown_to(c, $2::uuid)`;
