/** SQL: whether a notification `n` is told by a line `l`. */
export const ofLine =
  "n.person_id = l.person_id and n.kind = l.kind and n.subject_id = l.subject_id";

/** SQL: what the newest of a line `l` needs for its words. */
const newestData = `(select n.data from notification n where ${ofLine}
  order by n.created_at desc, n.id desc limit 1)`;

/**
 * SQL: whether a line `l` is shown to its reader. What they may no longer see is neither listed nor counted; it comes
 * back when they may see it again. That there are notes is known to those alone who may read them.
 */
export const shownLine = `((l.subject_kind <> 'idea'
  or exists (select from idea i where i.id = l.subject_id and idea_shown_to(i, l.person_id)))
  and ${toldOf("l.subject_kind", "l.subject_id", "l.person_id", newestData)}
  and (l.kind <> 'note-posted' or notes_shown_to(l.subject_id, l.person_id)))`;

/**
 * SQL: whether somebody may be told something of a subject, if it is a challenge, what is entered in one, an award, a
 * nomination, an announcement, a request for action or an alert; true of all others. That a challenge was unpublished is the one thing told of it to those
 * who no longer see it.
 */
export function toldOf(kind: string, id: string, who: string, data: string): string {
  return `(${kind} <> 'challenge'
      or exists (select from challenge c where c.id = ${id} and challenge_shown_to(c, ${who}))
      or ${isUnpublishing(data)})
  and (${kind} <> 'announcement' or exists (
      select from announcement t where t.id = ${id} and t.published_at is not null and t.withdrawn_at is null))
  and (${kind} <> 'submission'
      or exists (select from submission s where s.id = ${id} and submission_told_to(s, ${who})))
  and (${kind} <> 'award'
      or exists (select from award aw where aw.id = ${id} and award_told_to(aw, ${who})))
  and (${kind} <> 'nomination'
      or exists (select from nomination nn where nn.id = ${id} and nomination_told_to(nn, ${who})))
  and (${kind} <> 'action-request'
      or exists (select from action_request ar where ar.id = ${id} and action_told_to(ar, ${who})))
  and (${kind} <> 'figure-alert' or exists (
      select from figure_alert fa join person fp on fp.id = fa.person_id
      where fa.id = ${id} and fa.person_id = ${who} and fp.role = 'leader'))`;
}

/** SQL: whether what is told, with this data, is that a challenge was unpublished, under the name it had then. */
function isUnpublishing(data: string): string {
  return `(${data} ->> 'says' = 'unpublished' and ${data} ? 'name') is true`;
}

/**
 * SQL: the title of the challenge, or of what is entered in one, that something is about; of an award the badge's name in
 * a language, of a nomination that of the badge and those who are nominated, of a request for action the unit and its first line.
 */
export function subjectTitle(kind: string, id: string, language: string): string {
  return `case ${kind} when 'challenge' then (select nullif(c.title, '') from challenge c where c.id = ${id})
    when 'submission' then (select coalesce(nullif(s.title, ''), nullif(c.title, ''))
      from submission s join challenge c on c.id = s.challenge_id where s.id = ${id})
    when 'award' then (select ${badgeName("v", language)} from award a join award_gift g on g.id = a.gift_id
      join badge_version v on v.badge_id = g.badge_id and v.number = g.version where a.id = ${id})
    when 'nomination' then (select ${badgeName("v", language)} || ' · ' || (
        select string_agg(p.name, ', ' order by np.position) from nomination_person np
        join person p on p.id = np.person_id where np.nomination_id = nn.id)
      from nomination nn join badge b on b.id = nn.badge_id
      join badge_version v on v.badge_id = b.id and v.number = b.version where nn.id = ${id})
    when 'action-request' then (select ar.unit_name || ': ' || left(split_part(ar.asked, chr(10), 1), 120)
      from action_request ar where ar.id = ${id}) end`;
}

/** SQL: what a version of a badge is called in a language, or in another one. */
function badgeName(version: string, language: string): string {
  return `(coalesce(${version}.texts -> ${language}, ${version}.texts -> 'en', ${version}.texts -> 'fr') ->> 'name')`;
}

/** SQL: what the stage was called to which a decision led, in a language; null for what tells of no decision. */
export function stageIn(data: string, language: string): string {
  return `(select coalesce(d.to_name ->> ${language}, d.to_name ->> 'en', d.to_name ->> 'fr')
    from decision d where d.id = (${data} ->> 'decisionId')::uuid)`;
}

/** SQL: the ids of an idea and of those that go on as part of it, which its page shows too. */
export function aboutIdea(idea: string): string {
  return `select ${idea} union all
    select m.idea_id from idea_merge m where m.into_id = ${idea} and m.undone_at is null`;
}
