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

const behindSql = `
  with shown as (
    select i.id, i.title, i.language::text as lang from idea i
    where (i.id = any($1::uuid[])
        or i.id in (select c.subject_id from comment c where c.id = any($1::uuid[]) and c.deleted_at is null))
      and idea_shown_to(i, $2::uuid)
      and not exists (select from unnamed_author x where x.subject_id = i.id and x.person_id = $3::uuid)
  )
  select id, title, lang, '/ideas/' || id as "to", false as "isComment" from shown where id = any($1::uuid[])
  union all
  select c.id, s.title, s.lang, '/comments/' || c.id, true
  from comment c join shown s on s.id = c.subject_id where c.id = any($1::uuid[]) and c.deleted_at is null
  union all
  select c.id, c.title, c.language::text, '/challenges/' || c.id, false
  from challenge c where c.id = any($1::uuid[]) and challenge_shown_to(c, $2::uuid)`;
