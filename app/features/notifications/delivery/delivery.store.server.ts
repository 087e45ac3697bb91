import type { SubjectKind } from "#app/core/event.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";
import { stageIn, subjectTitle, toldOf } from "../inbox-line.ts";
import type { NotificationKind, NotificationReason } from "../notification.ts";

/** Until what was planned just before a digest's time is surely there. A transaction ends within half a minute. */
const settled = "interval '1 minute'";
const isDue = `d.due_at <= $1::timestamptz - case when d.gathered then ${settled} else interval '0' end`;

/** Who has something due, those who have waited longest first. */
export async function peopleDue(sql: RunSql, now: Date, atMost: number): Promise<string[]> {
  const rows = await sql<{ personId: string }>(
    `select d.person_id as "personId" from delivery d
     where d.channel in ('mail', 'push') and d.due_at <= $1::timestamptz and ${isDue}
     group by d.person_id order by min(d.due_at), d.person_id limit $2`,
    [now, atMost],
  );
  return rows.map(({ personId }) => personId);
}

/** What is due for somebody, by the way it goes. */
export interface Due {
  readonly id: string;
  readonly channel: "mail" | "push";
  readonly dueAt: Date;
  /** In a digest. */
  readonly gathered: boolean;
}

/**
 * Takes what is due for a person out of the plan. Whoever takes it hands it over in the same transaction, or it is in
 * the plan again. What somebody else is handing over at this moment is left to them.
 */
export function takeDue(sql: RunSql, personId: string, now: Date): Promise<Due[]> {
  return sql<Due>(
    `delete from delivery where (notification_id, channel) in (
       select d.notification_id, d.channel from delivery d
       where d.person_id = $2 and ${isDue} for update skip locked
     ) returning notification_id as id, channel, due_at as "dueAt", gathered`,
    [now, personId],
  );
}

/** Several notifications of one kind about one thing, as they are told by mail and push. */
export interface Told {
  /** The latest of them. */
  readonly id: string;
  readonly kind: NotificationKind;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly reason: NotificationReason;
  readonly says: string | null;
  /** Until when it holds, ISO 8601; where it ends. */
  readonly untilAt: string | null;
  readonly stage: string | null;
  readonly who: string | null;
  readonly people: number;
  readonly title: string | null;
  /** What the latest comment says, or what was written with it, as typed. */
  readonly said: string | null;
  readonly lineId: string;
}

/**
 * What is still to be told of these: not what was read meanwhile, what was muted, or what its reader may no longer
 * see. Gathered as in the inbox, in the order in which it happened.
 */
export function stillToTell(
  sql: RunSql,
  ids: readonly string[],
  language: Language,
): Promise<Told[]> {
  return sql<Told>(
    `select (array_agg(n.id order by n.created_at desc, n.id desc))[1] as id, n.kind, n.subject_kind as "subjectKind", n.subject_id as "subjectId",
       (array_agg(n.data ->> 'says' order by n.created_at desc, n.id desc))[1] as says,
       (array_agg(n.data ->> 'until' order by n.created_at desc, n.id desc))[1] as "untilAt",
       (array_agg(n.reason order by n.created_at desc, n.id desc))[1] as reason,
       (array_agg(${stageIn("n.data", "$2::text")} order by n.created_at desc, n.id desc))[1] as stage,
       (array_agg(coalesce(x.pseudonym, p.name) order by n.created_at desc, n.id desc))[1] as who,
       (array_agg(coalesce(c.source, n.data ->> 'quote') order by n.created_at desc, n.id desc))[1] as said,
       count(distinct n.actor_id)::int as people,
       coalesce(i.title, (array_agg(n.data ->> 'name' order by n.created_at desc, n.id desc))[1],
         ${subjectTitle("n.subject_kind", "n.subject_id", "$2::text")}) as title, l.id as "lineId"
     from notification n
     join inbox_line l on l.person_id = n.person_id and l.kind = n.kind and l.subject_id = n.subject_id
     left join idea i on n.subject_kind = 'idea' and i.id = n.subject_id
     left join person p on p.id = n.actor_id
     left join unnamed_author x on x.subject_id = i.id and x.person_id = n.actor_id
     left join comment c on c.id = n.comment_id and c.deleted_at is null
     where n.id = any($1::uuid[]) and n.read_at is null
       and (n.subject_kind <> 'idea' or i.id is not null and idea_shown_to(i, n.person_id))
       and ${toldOf("n.subject_kind", "n.subject_id", "n.person_id", "n.data")}
       and (n.kind <> 'note-posted' or notes_shown_to(n.subject_id, n.person_id))
       and not exists (
         select from follow f where f.person_id = n.person_id and f.subject_kind = n.subject_kind
           and f.subject_id = n.subject_id and f.muted
       )
     group by n.kind, n.subject_kind, n.subject_id, i.title, l.id
     order by max(n.created_at), max(n.id::text)`,
    [[...ids], language],
  );
}

interface Reader {
  readonly name: string;
  readonly language: Language;
  readonly timeZone: string;
}

/** Who reads it: a name, the language, and the organisation's time zone. Null for somebody who is gone. */
export async function readerOf(sql: RunSql, personId: string): Promise<Reader | null> {
  const [row] = await sql<Reader>(
    `select p.name, coalesce(p.language, o.language, 'en'::language) as language, coalesce(o.time_zone, 'UTC') as "timeZone"
     from person p left join organisation o on o.id = 1
     where p.id = $1 and p.deactivated_at is null and p.import_id is null`,
    [personId],
  );
  return row ?? null;
}
