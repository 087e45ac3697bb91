import type { RunSql } from "#app/core/subject.ts";
import { toldOf } from "./inbox-line.ts";
import { notificationKinds, notificationReasons } from "./notification.ts";
import { usualWishes } from "./wishes/wish.ts";
import type { News } from "./spread.server.ts";

interface Batch {
  /** Behind whom it begins, in the order of ids. */
  readonly after: string;
  /** As many ids as it may have lines. */
  readonly ids: readonly string[];
  /** When mail and push begin to be planned; null: nothing goes out. */
  readonly deliveriesFrom: Date | null;
}

interface Told {
  readonly personId: string;
  /** Whether this run told them; an earlier one may have. */
  readonly isNew: boolean;
}

/**
 * Tells the next people of an audience, in the order of their ids: everybody once, never the actor, nobody who is
 * not active or may not see the idea. Their inbox lines are made, or are unread again; what goes out besides is planned.
 */
export function tellBatch(
  sql: RunSql,
  news: News,
  { after, ids, deliveriesFrom }: Batch,
): Promise<Told[]> {
  const { event, subject, audience, commentId = null, data = {} } = news;
  const { values } = audience;
  const given = [
    ...[after, event.actorId, event.id, event.at, subject.kind, subject.id],
    ...[commentId, JSON.stringify(data), ids, notificationKinds, notificationReasons],
    ...[deliveriesFrom, JSON.stringify(usualWishes)],
  ];
  return sql<Told>(tellSql(audience.text, values.length), [...values, ...given]);
}

/** The audience's own values come first. */
function tellSql(audience: string, taken: number): string {
  const place = (position: number, type: string) => `$${String(taken + position)}::${type}`;
  const [after, actor, event, at] = [
    place(1, "uuid"),
    place(2, "uuid"),
    place(3, "uuid"),
    place(4, "timestamptz"),
  ];
  const [subjectKind, subject, comment] = [place(5, "text"), place(6, "uuid"), place(7, "uuid")];
  const [now, usual] = [place(12, "timestamptz"), place(13, "jsonb")];
  const [data, ids, kinds, reasons] = [
    place(8, "jsonb"),
    place(9, "uuid[]"),
    place(10, "text[]"),
    place(11, "text[]"),
  ];
  return `
    with heard as materialized (
      select distinct on (a.person_id) a.person_id, a.kind, a.reason
      from (${audience}) a
      join person p on p.id = a.person_id and p.deactivated_at is null and p.import_id is null
      where a.person_id > ${after} and a.person_id is distinct from ${actor}
        and (${subjectKind} <> 'idea'
          or exists (select from idea i where i.id = ${subject} and idea_shown_to(i, a.person_id)))
        and ${toldOf(subjectKind, subject, "a.person_id", data)}
      order by a.person_id, array_position(${kinds}, a.kind), array_position(${reasons}, a.reason)
      limit cardinality(${ids})
    ), numbered as (
      select h.*, (${ids})[row_number() over (order by h.person_id)] as id from heard h
    ), told as (
      insert into notification
        (id, person_id, kind, event_id, subject_kind, subject_id, comment_id, actor_id, reason, data, created_at)
      select n.id, n.person_id, n.kind, ${event}, ${subjectKind}, ${subject}, ${comment}, ${actor}, n.reason, ${data}, ${at}
      from numbered n order by n.person_id
      on conflict (person_id, event_id, kind) do nothing
      returning id, person_id, kind
    ), line as (
      insert into inbox_line as l (id, person_id, kind, subject_kind, subject_id, since_at, latest_at)
      select t.id, t.person_id, t.kind, ${subjectKind}, ${subject}, ${at}, ${at}
      from told t order by t.person_id
      on conflict (person_id, kind, subject_id) do update set
        since_at = case when l.read_at is null then least(l.since_at, excluded.since_at) else excluded.since_at end,
        latest_at = greatest(l.latest_at, excluded.latest_at),
        read_at = null
    ), planned as (
      insert into delivery (notification_id, channel, person_id, due_at, gathered)
      select t.id, plan.channel, t.person_id, plan.due_at, plan.gathered
      from told t cross join lateral delivery_plan(t.person_id, t.kind, ${now}, ${usual}) plan
      where ${now} is not null
    )
    select h.person_id as "personId", t.id is not null as "isNew"
    from heard h left join told t on t.person_id = h.person_id
    order by h.person_id`;
}
