import type { RunSql } from "#app/core/subject.ts";
import { shownLine } from "./inbox-line.ts";
import { unreadAtMost } from "./notification.ts";

/** What is to be marked as read. */
export interface Reading {
  readonly personId: string;
  /** One line; all of them when left out. */
  readonly lineId?: string;
  /** What came later stays unread. */
  readonly upTo: Date;
}

/** Marks what has arrived up to a moment as read; a line to which something was added since stays unread. */
export async function markRead(sql: RunSql, { personId, lineId, upTo }: Reading): Promise<void> {
  await sql(
    `with line as (
       update inbox_line l set read_at = $3
       where l.person_id = $1 and l.read_at is null and l.latest_at <= $3 and ($2::uuid is null or l.id = $2::uuid)
       returning l.person_id, l.kind, l.subject_id
     )
     update notification n set read_at = $3 from line
     where n.person_id = line.person_id and n.kind = line.kind and n.subject_id = line.subject_id
       and n.read_at is null`,
    [personId, lineId ?? null, upTo],
  );
}

/** How many lines each of these people has not read; counted up to 100. */
export function unreadOf(
  sql: RunSql,
  personIds: readonly string[],
): Promise<{ personId: string; unread: number }[]> {
  return sql(
    `select p.id as "personId", u.unread from unnest($1::uuid[]) as p (id)
     cross join lateral (
       select count(*)::int as unread from (
         select from inbox_line l
         where l.person_id = p.id and l.read_at is null and ${shownLine}
         limit ${String(unreadAtMost)}
       ) line
     ) u`,
    [[...personIds]],
  );
}

/** Takes an invitation that was taken back out of an inbox, unless there is another one; says whether it was there. */
export async function dropInvitation(
  sql: RunSql,
  { ideaId, personId }: { readonly ideaId: string; readonly personId: string },
): Promise<boolean> {
  const which = `person_id = $1 and kind = 'author-invited' and subject_id = $2
    and not exists (select from author_invitation v where v.person_id = $1 and v.idea_id = $2)`;
  await sql(`delete from notification where ${which}`, [personId, ideaId]);
  const lines = await sql(`delete from inbox_line where ${which} returning id`, [personId, ideaId]);
  return lines.length > 0;
}

/** Takes back what was told about a comment that is gone; lines that told of nothing else go too. */
export async function dropComment(sql: RunSql, commentId: string): Promise<string[]> {
  const rows = await sql<{ personId: string }>(
    `with gone as (
       delete from notification where comment_id = $1 returning id, person_id, kind, subject_id, created_at
     ), left_over as (
       select g.person_id, g.kind, g.subject_id,
         (select max(n.created_at) from notification n
          where n.person_id = g.person_id and n.kind = g.kind and n.subject_id = g.subject_id
            and n.comment_id is distinct from $1) as latest_at
       from gone g
     ), emptied as (
       delete from inbox_line l using left_over o
       where l.person_id = o.person_id and l.kind = o.kind and l.subject_id = o.subject_id and o.latest_at is null
     ), shortened as (
       update inbox_line l set latest_at = o.latest_at, since_at = least(l.since_at, o.latest_at)
       from left_over o
       where l.person_id = o.person_id and l.kind = o.kind and l.subject_id = o.subject_id and o.latest_at is not null
     )
     select distinct person_id as "personId" from gone`,
    [commentId],
  );
  return rows.map(({ personId }) => personId);
}
