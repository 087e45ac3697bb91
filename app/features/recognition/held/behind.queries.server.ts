import { prepared } from "#app/platform/db.server.ts";
import type { Behind } from "./held-badge.ts";

type Seen = NonNullable<Behind["seen"]>;

/** What stands behind something that a person earned. */
export interface Asked {
  readonly subjectId: string;
  readonly personId: string;
}

/** What somebody earned something by, as a reader sees it. */
export type Sight = (subjectIds: readonly string[], personId: string) => readonly Behind[];

/**
 * What stands behind earnings, as far as a reader may see it now: hidden and withdrawn things, and ideas that keep the
 * person unnamed, are left out.
 */
export async function seenBehind(asked: readonly Asked[], viewerId: string): Promise<Sight> {
  const rows =
    asked.length === 0
      ? []
      : await prepared<Seen & { id: string; personId: string }>("behind-earnings", behindSql, [
          asked.map(({ subjectId }) => subjectId),
          viewerId,
          asked.map(({ personId }) => personId),
        ]);
  const seen = new Map(rows.map(({ id, personId, ...one }) => [`${id} ${personId}`, one]));
  return (subjectIds, personId) =>
    subjectIds.map((subjectId) => ({
      subjectId,
      seen: seen.get(`${subjectId} ${personId}`) ?? null,
    }));
}

/** Of the reader $2: of each subject in $1 what was earned by the person in its place in $3. */
export const behindSql = `
  with asked as (select distinct a.id, a.person_id from unnest($1::uuid[], $3::uuid[]) a (id, person_id)),
  about as (
    select id, person_id from asked
    union select c.subject_id, a.person_id from asked a join comment c on c.id = a.id where c.deleted_at is null
  ),
  shown as (
    select i.id, b.person_id, i.title, i.language::text as lang from about b join idea i on i.id = b.id
    where idea_shown_to(i, $2::uuid)
      and not exists (select from unnamed_author x where x.subject_id = i.id and x.person_id = b.person_id)
  )
  select s.id, s.person_id as "personId", s.title, s.lang, '/ideas/' || s.id as "to", false as "isComment"
  from asked a join shown s on s.id = a.id and s.person_id = a.person_id
  union all
  select c.id, s.person_id, s.title, s.lang, '/comments/' || c.id, true
  from asked a join comment c on c.id = a.id and c.deleted_at is null
  join shown s on s.id = c.subject_id and s.person_id = a.person_id
  union all
  select c.id, a.person_id, c.title, c.language::text, '/challenges/' || c.id, false
  from asked a join challenge c on c.id = a.id where challenge_shown_to(c, $2::uuid)`;
