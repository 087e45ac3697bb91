import type { Actor } from "#app/core/actor.ts";
import type { SubjectKind } from "#app/core/event.ts";
import { isId } from "#app/core/ids.ts";
import { pageOf, type Cursor } from "#app/core/page.ts";
import type { Language } from "#app/core/words.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { aboutIdea, ofLine, shownLine, stageIn, subjectTitle, toldOf } from "./inbox-line.ts";
import { unreadOf } from "./inbox.store.server.ts";
import type { NotificationKind, NotificationReason } from "./notification.ts";

/** How many lines this person has not read; counted up to 100. */
export async function unreadCount(actor: Actor): Promise<number> {
  const [row] = await unreadOf(sql, [actor.id]);
  return row?.unread ?? 0;
}

/** Which lines are asked for. */
export interface InboxFilter {
  readonly unread: boolean;
  readonly kind: NotificationKind | null;
}

interface LineRow {
  id: string;
  kind: NotificationKind;
  subjectKind: SubjectKind;
  subjectId: string;
  latestAt: Date;
  unread: boolean;
  reason: NotificationReason;
  /** What of its kind happened, where it is of a challenge. */
  says: string | null;
  /** Until when it holds, ISO 8601; where it ends. */
  untilAt: string | null;
  /** What the stage was called to which it came. */
  stage: string | null;
  /** Who did the newest of it, under the pseudonym of an idea that keeps them unnamed. */
  who: string | null;
  /** How many people did it, and how many things they did, since it was last read. */
  people: number;
  things: number;
  /** Of the idea, or the name of what it is about. */
  title: string | null;
  language: Language | null;
  canMute: boolean;
  sortValue: number;
}

const pageLength = 30;

/** A page of this person's lines, the newest first. */
export async function inbox(
  actor: Actor,
  after: Cursor | null,
  { unread, kind }: InboxFilter = { unread: false, kind: null },
  language: Language = "en",
) {
  const read = await prepared<LineRow>("inbox", inboxSql, [
    ...[actor.id, after?.value ?? null, after?.id ?? null, unread, kind, pageLength + 1, language],
  ]);
  const { rows, next } = pageOf(read, pageLength, ({ sortValue, id }) => ({
    value: sortValue,
    id,
  }));
  return { lines: rows.map(present), next };
}

export type InboxLine = Awaited<ReturnType<typeof inbox>>["lines"][number];

function present({ sortValue: _, latestAt, ...row }: LineRow) {
  return { ...row, latestAt: latestAt.toISOString() };
}

export const inboxSql = `
  with line as (
    select l.* from inbox_line l
    where l.person_id = $1::uuid
      and (l.latest_at, l.id) < (coalesce(to_timestamp($2::float8 / 1000000), 'infinity'), $3::uuid)
      and (not $4::boolean or l.read_at is null) and ($5::text is null or l.kind = $5::text)
      and ${shownLine}
    order by l.latest_at desc, l.id desc limit $6
  )
  select l.id, l.kind, l.subject_kind as "subjectKind", l.subject_id as "subjectId", l.latest_at as "latestAt",
    l.read_at is null as unread, newest.reason, newest.data ->> 'says' as says,
    newest.data ->> 'until' as "untilAt",
    ${stageIn("newest.data", "$7::text")} as stage, w.people, w.things,
    coalesce(i.title, newest.data ->> 'name', ${subjectTitle("l.subject_kind", "l.subject_id", "$7::text")}) as title, i.language,
    coalesce(x.pseudonym, p.name) as who,
    l.subject_kind = 'idea' and not exists (
      select from follow f
      where f.person_id = l.person_id and f.subject_kind = 'idea' and f.subject_id = l.subject_id and f.muted
    ) as "canMute",
    (extract(epoch from l.latest_at) * 1000000)::float8 as "sortValue"
  from line l
  cross join lateral (
    select n.reason, n.data, n.actor_id from notification n
    where ${ofLine} order by n.created_at desc, n.id desc limit 1
  ) newest
  cross join lateral (
    select count(*)::int as things, count(distinct n.actor_id)::int as people from (
      select n.actor_id from notification n
      where ${ofLine} and n.created_at >= l.since_at order by n.created_at desc, n.id desc limit 100
    ) n
  ) w
  left join idea i on l.subject_kind = 'idea' and i.id = l.subject_id
  left join person p on p.id = newest.actor_id
  left join unnamed_author x on x.subject_id = i.id and x.person_id = newest.actor_id
  order by l.latest_at desc, l.id desc`;

/** What a line of one's own leads to: the first thing that is new, else the newest. Null when there is no such line. */
export async function placeOfLine(actor: Actor, lineId: string) {
  if (!isId(lineId)) return null;
  const [row] = await prepared<LinePlace>("place-of-line", placeSql, [lineId, actor.id]);
  return row ?? null;
}

export interface LinePlace {
  readonly kind: NotificationKind;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly commentId: string | null;
  readonly noteId: string | null;
  /** The earlier text with which the present one is compared. */
  readonly versionId: string | null;
  /** What of its kind happened, and where it leads, where it is of a challenge. */
  readonly says: string | null;
  readonly to: string | null;
}

const placeSql = `
  select l.kind, l.subject_kind as "subjectKind", l.subject_id as "subjectId", n.comment_id as "commentId",
    n.data ->> 'noteId' as "noteId", n.data ->> 'versionId' as "versionId",
    n.data ->> 'says' as says, n.data ->> 'to' as "to"
  from inbox_line l
  cross join lateral (
    select n.comment_id, n.data from notification n
    where ${ofLine} and ${toldOf("l.subject_kind", "l.subject_id", "l.person_id", "n.data")}
    order by n.created_at >= l.since_at and l.read_at is null desc,
      case when l.read_at is null then n.created_at end, n.created_at desc, n.id limit 1
  ) n
  where l.id = $1::uuid and l.person_id = $2::uuid and ${shownLine}`;

/** Where what is told of an idea is read: on its page, or among the notes of those who answer it. */
export type ReadingPlace = "page" | "notes";

/**
 * Up to which moment somebody has unread lines that are read at a place of an idea, or of one that goes on as part of
 * it; null when there are none, so that a look writes nothing.
 */
export async function unreadAbout(
  actor: Actor,
  ideaId: string,
  place: ReadingPlace,
): Promise<string | null> {
  const [row] = await prepared<{ upTo: Date | null }>("unread-about", unreadAboutSql, [
    ...[actor.id, ideaId, place === "notes"],
  ]);
  return row?.upTo?.toISOString() ?? null;
}

// A browser keeps milliseconds, the database microseconds: the next one is not before what it stands for.
export const unreadAboutSql = `
  select max(l.latest_at) + interval '1 millisecond' as "upTo" from inbox_line l
  where l.person_id = $1::uuid and l.read_at is null and l.subject_kind = 'idea' and l.subject_id in (${aboutIdea("$2::uuid")})
    and exists (select from notification n where ${ofLine} and n.read_at is null and (n.data ? 'noteId') = $3::boolean)`;
