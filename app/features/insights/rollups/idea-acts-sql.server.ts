import { explainedFrom, nobody } from "./act.ts";

/** How many characters the explanation of a decision `d` has, spaces and line breaks at its ends left out. */
export const explanationLengthSql = String.raw`char_length(regexp_replace(d.explanation, '^\s+|\s+$', '', 'g'))`;

/** The time zone in which moments become days. */
export const zoneSql = `zone as (select coalesce((select time_zone from organisation), 'UTC') as name)`;

/**
 * The ideas `$1` that anybody may know of. Merged ones are among them: what was written there stands, while its votes
 * count where they were carried to. Of a withdrawn one only the talk stands.
 */
const placeSql = `place as materialized (
  select i.id, i.unit_id, i.category_id, i.kind::text as kind, i.published_at, i.stage, i.hide_counts,
    i.withdrawn_at is not null as withdrawn, i.import_id is not null as imported
  from idea i where i.id = any($1::uuid[]) and i.hidden_at is null and i.waiting_since is null)`;

/** Votes count nowhere while it is hidden how many there are, as a figure could tell. */
const votes = (which: string) => `
  select v.idea_id, 'voted', v.person_id, v.at from place p
  join vote v on v.idea_id = p.id ${which}
  where not p.withdrawn and p.stage <> 'merged' and p.hide_counts = 'never'`;

/**
 * Whoever an idea does not name is not linked to it here either: neither by having written it, nor by talking about it. Who
 * wrote a merged idea has posted it, and is a co-author of the one it is part of since they wrote theirs.
 */
const authorships = `
  select a.idea_id, case when a.is_poster then 'posted' else 'coauthored' end, a.person_id,
    case when a.is_poster then a.published_at else greatest(a.published_at, (
      select max(e.at) from domain_event e
      where e.subject_id = coalesce(a.from_id, a.idea_id) and e.kind = 'coauthor.joined' and e.actor_id = a.person_id)) end
  from (
    select a.*, p.stage, coalesce(f.published_at, p.published_at) as published_at, a.from_id is null
      and row_number() over (partition by a.idea_id order by a.from_id is not null, a.position, a.person_id) = 1 as is_poster
    from place p join idea_author a on a.idea_id = p.id left join idea f on f.id = a.from_id
    where not p.withdrawn and not p.imported) a
  where a.named and (a.is_poster or a.stage <> 'merged')`;

const talk = `
  select c.subject_id, case when c.answered_as is null then 'commented' else 'answered' end, c.author_id, c.created_at
  from place p join comment c on c.subject_id = p.id and c.deleted_at is null
  where not exists (select from unnamed_author n where n.subject_id = p.id and n.person_id = c.author_id)
  union all
  select d.idea_id, 'decided', d.decider_id, d.published_at from place p join decision d on d.idea_id = p.id`;

/** By day and unit of that day; imported people are no staff. */
const byPeople = `
  select d.subject_id, d.act, d.person_id, (d.at at time zone z.name)::date as day, unit_at(d.person_id, d.at) as unit_id,
    count(*)::int as n, p.unit_id as of_unit_id, p.category_id, p.kind
  from done d join place p on p.id = d.subject_id
  join person w on w.id = d.person_id and w.import_id is null cross join zone z
  group by d.subject_id, d.act, d.person_id, 4, 5, p.unit_id, p.category_id, p.kind`;

/** An answer that is awaited no longer, as the idea went on without one, was not due. */
const byIdeas = `
  select o.subject_id, o.act, '${nobody}'::uuid, o.day, p.unit_id, count(*)::int, p.unit_id, p.category_id, p.kind
  from place p cross join zone z cross join lateral (
    select p.id as subject_id, 'idea' as act, (p.published_at at time zone z.name)::date as day
    where not p.withdrawn and not p.imported
    union all
    select p.id, x.act, (d.published_at at time zone z.name)::date from decision d
    cross join lateral (values ('decision', 0), ('explained', ${String(explainedFrom)})) x (act, least)
    where d.idea_id = p.id and ${explanationLengthSql} >= x.least
    union all
    select p.id, x.act, w.due_on from awaited_answer w cross join lateral (values
      ('due', w.answered_at is not null or w.stage = p.stage), ('kept', w.answered_at < w.due_at)) x (act, counts)
    where w.idea_id = p.id and w.due_on is not null and w.paused_at is null and not p.withdrawn and x.counts) o
  group by o.subject_id, o.act, o.day, p.unit_id, p.category_id, p.kind`;

/** Everything done about the ideas `$1`. */
export const ideaActsSql = `
  ${zoneSql}, ${placeSql},
  done (subject_id, act, person_id, at) as (${authorships} union all ${votes("")} union all ${talk}),
  fresh as (${byPeople} union all ${byIdeas})`;

/** The votes of pairs of ideas `$1` and people `$2`. */
export const voteActsSql = `
  ${zoneSql}, ${placeSql},
  done (subject_id, act, person_id, at) as (
    ${votes("and (v.idea_id, v.person_id) in (select * from unnest($1::uuid[], $2::uuid[]))")}),
  fresh as (${byPeople})`;
