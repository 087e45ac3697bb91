import type { NotificationKind } from "./notification.ts";

/**
 * Who is to hear of something: SQL for rows of (person_id, kind, reason), of which each person's first kind counts.
 * Values are numbered from $1.
 */
export interface Audience {
  readonly text: string;
  readonly values: readonly string[];
}

const as = (kind: NotificationKind) => `'${kind}' as kind`;

/** One person. */
export function onePerson(personId: string, kind: NotificationKind, reason: string): Audience {
  return {
    text: `select $1::uuid as person_id, ${as(kind)}, $2::text as reason`,
    values: [personId, reason],
  };
}

/** Whom an invitation still asks to be a co-author. */
export function stillInvited(ideaId: string, personId: string): Audience {
  return {
    text: `select v.person_id, ${as("author-invited")}, 'invited' as reason from author_invitation v
      where v.idea_id = $1::uuid and v.person_id = $2::uuid`,
    values: [ideaId, personId],
  };
}

/** Whom an invitation made before a moment still asks to be a co-author. */
export function invitedBefore(ideaId: string, moment: Date): Audience {
  return {
    text: `select v.person_id, ${as("author-invited")}, 'invited' as reason from author_invitation v
      where v.idea_id = $1::uuid and v.at < $2::timestamptz`,
    values: [ideaId, moment.toISOString()],
  };
}

/** The authors of an idea, because of one who has just become one. */
export function otherAuthors(ideaId: string): Audience {
  return {
    text: `select a.person_id, ${as("author-answered")}, 'accepted' as reason from idea_author a where a.idea_id = $1::uuid`,
    values: [ideaId],
  };
}

/** Those who take part in an idea or follow it; not those who only voted, who hear of decisions alone. */
export function listeners(ideaId: string, kind: NotificationKind): Audience {
  return {
    text: `select person_id, ${as(kind)}, reason from idea_audience($1::uuid) where reason <> 'voter'`,
    values: [ideaId],
  };
}

/** Those who take part in an idea, follow it or voted for it. */
export function everyoneAround(ideaId: string, kind: NotificationKind): Audience {
  return {
    text: `select person_id, ${as(kind)}, reason from idea_audience($1::uuid)`,
    values: [ideaId],
  };
}

/** Those around an idea that was decided on: its authors, and all others who take part, follow it or voted for it. */
export function aroundDecision(ideaId: string): Audience {
  return {
    text: `select person_id, case reason when 'author' then 'my-idea-decided' else 'idea-decided' end as kind, reason
      from idea_audience($1::uuid)`,
    values: [ideaId],
  };
}

/**
 * Those around an idea that is merged into another one or no longer is, and around what was merged into it before; and
 * the authors of the other one.
 */
export function aroundMerge(ideaId: string, otherId: string, kind: NotificationKind): Audience {
  return {
    text: `
      with part as (
        select $1::uuid as id
        union all select m.idea_id from idea_merge m where m.into_id = $1::uuid and m.undone_at is null
      )
      select a.person_id, ${as(kind)}, a.reason from part cross join lateral idea_audience(part.id) a
      union all
      select a.person_id, ${as(kind)}, a.reason from idea_audience($2::uuid) a where a.reason = 'author'`,
    values: [ideaId, otherId],
  };
}

/** Those who may answer an appeal against a decision. */
export function aboveDecider(decisionId: string): Audience {
  return {
    text: `select person_id, ${as("appeal")}, 'appeals' as reason from appeal_answerers($1::uuid)`,
    values: [decisionId],
  };
}

/** Whoever appealed. */
export function appellantOf(appealId: string): Audience {
  return {
    text: `select appellant_id as person_id, ${as("appeal")}, 'appellant' as reason from appeal where id = $1::uuid`,
    values: [appealId],
  };
}

/** Those who follow one of a new idea's named authors, its category or its unit. */
export function placeFollowers(ideaId: string): Audience {
  return {
    text: `select person_id, ${as("idea-new")}, reason from new_idea_audience($1::uuid)`,
    values: [ideaId],
  };
}

/** Somebody who was mentioned under an idea, unless they have muted it. */
export function mentioned(ideaId: string, personId: string): Audience {
  return {
    text: `select $2::uuid as person_id, ${as("mention")}, 'mentioned' as reason
      where not exists (${mutedBy("$2::uuid")})`,
    values: [ideaId, personId],
  };
}

/** Whether a person has muted the idea $1. */
const mutedBy = (person: string) => `
  select from follow m
  where m.person_id = ${person} and m.subject_kind = 'idea' and m.subject_id = $1::uuid and m.muted`;

/**
 * Those whom a comment concerns: who is answered, who wrote in its thread, the idea's authors, and its listeners; an
 * official answer concerns authors and listeners as such. Nobody who has muted the idea, nobody whom it mentions, who
 * is told of that. A comment that is gone, or is no longer under that idea, concerns nobody.
 */
export function aroundComment(ideaId: string, commentId: string): Audience {
  return {
    text: `
      with posted as (
        select c.id, c.parent_id,
          case when c.answered_as is null then 'comment-on-mine' else 'my-idea-answered' end as to_author,
          case when c.answered_as is null then 'comment-on-followed' else 'idea-answered' end as to_listener
        from comment c
        where c.id = $2::uuid and c.subject_id = $1::uuid and c.deleted_at is null
      ), thread as (
        select c.author_id, c.id = p.parent_id as is_head
        from posted p join comment c on c.id = p.parent_id or c.parent_id = p.parent_id
        where c.id <> p.id and c.deleted_at is null
      ), concerned as (
        select t.author_id as person_id, 'answer-to-me' as kind,
          case when bool_or(t.is_head) then 'answered' else 'in-thread' end as reason
        from thread t where not exists (${mutedBy("t.author_id")}) group by t.author_id
        union all
        select a.person_id, case a.reason when 'author' then p.to_author else p.to_listener end, a.reason
        from posted p cross join idea_audience($1::uuid) a where a.reason <> 'voter'
      )
      select c.person_id, c.kind, c.reason from concerned c
      where not exists (
        select from comment_mention x where x.comment_id = $2::uuid and x.person_id = c.person_id
      )`,
    values: [ideaId, commentId],
  };
}

/** Those whom a note concerns and who may read it; not those whom it mentions, who are told of that. */
export function aroundNote(ideaId: string, noteId: string): Audience {
  return {
    text: `select a.person_id, ${as("note-posted")}, a.reason from note_audience($1::uuid) a
      where exists (
        select from note n where n.id = $2::uuid and n.subject_id = $1::uuid and n.deleted_at is null
      ) and not exists (
        select from note_mention x where x.note_id = $2::uuid and x.person_id = a.person_id
      )`,
    values: [ideaId, noteId],
  };
}

/** Whoever stands in during an absence, while it is there. */
export function deputyIn(absenceId: string): Audience {
  return {
    text: `select deputy_id as person_id, ${as("absence-deputy")}, 'named-deputy' as reason
      from absence where id = $1::uuid`,
    values: [absenceId],
  };
}

/** The authors of an idea, named or not. */
export function authorsOf(ideaId: string, kind: NotificationKind): Audience {
  return {
    text: `select person_id, ${as(kind)}, 'author' as reason from idea_author where idea_id = $1::uuid`,
    values: [ideaId],
  };
}

/** People who are not away, or all of them while nobody else is there; to be put behind a list called "asked". */
const present = `
  asked_now as (
    select a.*, exists (
      select from absence b where b.person_id = a.person_id and now() >= b.from_at and now() < b.until_at
    ) as away from asked a
  )
  select person_id, kind, reason from asked_now where not away or not exists (select from asked_now where not away)`;

/** Those who may answer an idea and are there: deputies in place of whoever is away; leaders where nobody else may. */
export function answerersOf(ideaId: string, kind: NotificationKind): Audience {
  return {
    text: `
      with answerer as (select person_id from idea_answerers($1::uuid)), asked as (
        select person_id, ${as(kind)}, 'answers' as reason from answerer
        union all
        select p.id, '${kind}', 'answers' from person p
        where p.role = 'leader' and not exists (select from answerer)
          and not exists (select from idea_author x where x.idea_id = $1::uuid and x.person_id = p.id)
          and not exists (select from idea r where r.id = $1::uuid and r.posted_by_id = p.id)
      ), ${present}`,
    values: [ideaId],
  };
}

/** Those above whoever may answer an idea. */
export function nextLevelOf(ideaId: string): Audience {
  return {
    text: `
      with asked as (
        select person_id, ${as("answer-escalated")}, 'next-level' as reason from next_level($1::uuid)
      ), ${present}`,
    values: [ideaId],
  };
}

/** Whoever asked the authors of an idea something, and the others who may answer it. */
export function aroundQuestion(ideaId: string, questionId: string): Audience {
  const answerers = answerersOf(ideaId, "question-answered");
  return {
    text: `
      select q.asked_by_id as person_id, ${as("question-answered")}, 'asker' as reason
      from author_question q where q.id = $2::uuid
      union all select * from (${answerers.text}) others`,
    values: [...answerers.values, questionId],
  };
}
