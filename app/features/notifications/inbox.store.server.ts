import type { RunSql } from "#app/core/subject.ts";
import { aboutIdea, ofLine, shownLine } from "./inbox-line.ts";
import { tellingPlaces } from "./telling/telling-address.ts";
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

/** What somebody has read at a place of an idea. */
export interface ReadingAbout {
  readonly personId: string;
  readonly ideaId: string;
  /** Among the notes; else on the idea's page. */
  readonly inNotes: boolean;
  /** What the page showed; what came later stays unread. */
  readonly upTo: Date;
  readonly now: Date;
}

/**
 * Marks as read what was told of an idea, or of one that goes on as part of it, where it can be read at that place. A
 * line that also tells of something elsewhere stays unread for that. False when there was nothing to mark.
 */
export async function markAbout(sql: RunSql, reading: ReadingAbout): Promise<boolean> {
  const { personId, ideaId, inNotes, upTo, now } = reading;
  const rows = await sql(
    `with line as (
       select l.* from inbox_line l
       where l.person_id = $1 and l.read_at is null and l.subject_kind = 'idea' and l.latest_at <= $4
         and l.subject_id in (${aboutIdea("$2::uuid")})
       for no key update
     ), seen as (
       update notification n set read_at = $5 from line l
       where ${ofLine} and n.read_at is null and (n.data ? 'noteId') = $3::boolean
       returning n.id
     ), finished as (
       update inbox_line i set read_at = $5 from line l
       where i.id = l.id and not exists (
         select from notification n where ${ofLine} and n.read_at is null and n.id not in (select id from seen)
       )
     )
     select from seen`,
    [personId, ideaId, inNotes, upTo, now],
  );
  return rows.length > 0;
}

/** What somebody has read on a page. */
export interface ReadingAt {
  readonly personId: string;
  readonly path: string;
  readonly upTo: Date;
  readonly now: Date;
}

/**
 * Marks as read what leads to a page of a challenge, of what is entered in one, of recognition, of an announcement or of figures, and on
 * a challenge's first page all its news. A line that also tells of something elsewhere stays unread for that. False when
 * there was nothing to mark.
 */
export async function markAt(sql: RunSql, { personId, path, upTo, now }: ReadingAt) {
  const rows = await sql(
    `with line as (
       select l.* from inbox_line l
       where l.person_id = $1 and l.read_at is null and l.latest_at <= $3
         and l.subject_kind in ('challenge', 'submission', 'award', 'nomination', 'kudos', 'announcement', 'action-request', 'figure-alert')
       for no key update
     ), seen as (
       update notification n set read_at = $4 from line l
       where ${ofLine} and n.read_at is null and (${addressOf("$5::jsonb")} = $2
         or n.kind = 'challenge-news' and $2 = '/challenges/' || l.subject_id)
       returning n.id
     ), finished as (
       update inbox_line i set read_at = $4 from line l
       where i.id = l.id and exists (select from notification n where ${ofLine} and n.id in (select id from seen))
         and not exists (
           select from notification n where ${ofLine} and n.read_at is null and n.id not in (select id from seen)
         )
     )
     select from seen`,
    [personId, path, upTo, now, JSON.stringify(tellingPlaces)],
  );
  return rows.length > 0;
}

/** SQL: where a notification `n` of a line `l` of which is told by a page leads, as lineAddress says. */
function addressOf(places: string): string {
  return `split_part(coalesce(n.data ->> 'to', case l.subject_kind when 'submission' then '/submissions/' || l.subject_id
    when 'award' then '/awards/' || l.subject_id when 'nomination' then '/nominations/' || l.subject_id
    when 'action-request' then '/insights/actions/' || l.subject_id when 'figure-alert' then '/insights/alerts'
    else '/challenges/' || l.subject_id || coalesce(${places} ->> (n.kind || ' ' || coalesce(n.data ->> 'says', '')),
      ${places} ->> n.kind, '') end), '#', 1)`;
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

/** What is told of and may be gone: a comment, a note, or an absence somebody stands in for. */
export type GoneThing =
  | { readonly commentId: string }
  | { readonly noteId: string }
  | { readonly absenceId: string; readonly deputyId: string };

/** Takes back what was told about something that is gone; lines that told of nothing else go too. */
export async function takeBack(sql: RunSql, thing: GoneThing): Promise<string[]> {
  const { told, values } = toldOf(thing);
  const rows = await sql<{ personId: string }>(
    `with gone as (
       delete from notification n where ${told} returning id, person_id, kind, subject_id, created_at
     ), left_over as (
       select g.person_id, g.kind, g.subject_id,
         (select max(n.created_at) from notification n
          where n.person_id = g.person_id and n.kind = g.kind and n.subject_id = g.subject_id
            and (${told}) is not true) as latest_at
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
    values,
  );
  return rows.map(({ personId }) => personId);
}

/** SQL: what was told of it, along an index each. */
function toldOf(thing: GoneThing): { readonly told: string; readonly values: string[] } {
  if ("commentId" in thing) return { told: "n.comment_id = $1::uuid", values: [thing.commentId] };
  if ("noteId" in thing)
    return { told: "n.data ? 'noteId' and n.data ->> 'noteId' = $1::text", values: [thing.noteId] };
  return {
    told: `n.person_id = $2::uuid and n.kind = 'absence-deputy' and n.data ->> 'absenceId' = $1::text`,
    values: [thing.absenceId, thing.deputyId],
  };
}
