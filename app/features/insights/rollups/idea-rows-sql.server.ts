import { tyingActs } from "./cut.ts";
import { zoneSql } from "./idea-acts-sql.server.ts";

/** The ideas `$1` that are published, merged ones included. */
const placeSql = `place as materialized (
  select i.id, i.unit_id, i.category_id, i.kind::text as kind, i.published_at, i.stage::text as stage, i.stage_since,
    i.import_id is not null as imported
  from idea i
  where i.id = any($1::uuid[]) and i.hidden_at is null and i.waiting_since is null and i.withdrawn_at is null)`;

/** When each came to which stage. A merge that was undone has not been; what brought an idea elsewhere unrecorded comes last. */
const turnSql = `turn as (
  select t.idea_id, t.at, t.stage, t.decision_id, row_number() over (partition by t.idea_id order by t.at, t.rank, t.decision_id) as position
  from (
    select p.id as idea_id, p.published_at as at, 'open' as stage, null::uuid as decision_id, 0 as rank from place p
    union all
    select d.idea_id, d.published_at, d.to_stage::text, d.id, 1 from place p join decision d on d.idea_id = p.id
    union all
    select m.idea_id, m.merged_at, 'merged', null, 2 from place p
    join idea_merge m on m.idea_id = p.id and m.undone_at is null
  ) t),
last_turn as (select distinct on (idea_id) * from turn order by idea_id, position desc),
stay as (
  select idea_id, at, stage, decision_id, position from turn
  union all
  select p.id, greatest(l.at, p.stage_since), p.stage, null, l.position + 1
  from place p join last_turn l on l.idea_id = p.id and l.stage <> p.stage)`;

const stagesSql = `stages as (
  select s.idea_id, s.position::smallint as position, s.stage, s.at as entered_at,
    lead(s.at) over (partition by s.idea_id order by s.position) as left_at, s.decision_id
  from stay s)`;

/** The stretches at stages of the ideas `$1`, as rows of insight_stage. */
export const stageRowsSql = `with ${placeSql}, ${turnSql}, ${stagesSql} select * from stages`;

const way = ["in_review", "accepted", "piloting", "implemented", "spread"];
const listed = (words: readonly string[]) => words.map((word) => `'${word}'`).join(", ");

/** Days until an idea came to a stage; where it was skipped, such as by an appeal, to one after it. */
const firstAt = (stage: string) => {
  const stages = way.includes(stage) ? way.slice(way.indexOf(stage)) : [stage];
  return `floor(extract(epoch from min(s.entered_at) filter (where s.stage in (${listed(stages)})) - p.published_at) / 86400)::int`;
};
const conversing = listed([...tyingActs, "posted"]);

/** How many units acted for the ideas `$1`, and how many of them with two people or more; of acts that are kept. */
const unitsSql = `units as (
  select u.subject_id, count(*)::int as units, (count(*) filter (where u.people >= 2))::int as units_of_two from (
    select a.subject_id, a.unit_id, count(distinct a.person_id) as people from insight_act a
    where a.subject_id = any($1::uuid[]) and a.act in (${conversing})
    group by 1, 2) u
  group by 1)`;

/** The rows of insight_idea of the ideas `$1`. */
export const ideaRowsSql = `
  with ${zoneSql}, ${placeSql}, ${turnSql}, ${stagesSql}, ${unitsSql},
  calendar as materialized (
    select u.unit_id, c.worked, c.closed from (select distinct unit_id from place) u
    cross join lateral calendar_of(u.unit_id) c),
  course as (
    select p.id, ${firstAt("in_review")} as to_in_review, ${firstAt("accepted")} as to_accepted,
      ${firstAt("piloting")} as to_piloting, ${firstAt("implemented")} as to_implemented, ${firstAt("spread")} as to_spread,
      ${firstAt("not_now")} as to_not_now, ${firstAt("merged")} as to_merged,
      (array_agg(s.decision_id order by s.position desc))[1] as decision_id
    from place p join stages s on s.idea_id = p.id group by p.id, p.published_at),
  answer as (
    select p.id, least(
      (select min(c.created_at) from comment c
       where c.subject_id = p.id and c.answered_as is not null and c.deleted_at is null),
      (select min(d.published_at) from decision d where d.idea_id = p.id)) as at
    from place p),
  said as (
    select p.id, a.person_id is not null as by_author,
      row_number() over (partition by p.id order by c.created_at, c.id) as place
    from place p join comment c on c.subject_id = p.id and c.deleted_at is null
    left join idea_author a on a.idea_id = p.id and a.person_id = c.author_id),
  talk as (
    select id, count(*) filter (where not by_author)::int as by_others,
      coalesce(max(place) filter (where by_author) > min(place) filter (where not by_author), false) as author_replied
    from said group by id)
  select p.id as idea_id, (p.published_at at time zone z.name)::date as posted_on, p.unit_id, p.category_id, p.kind, p.imported,
    p.stage, p.stage_since, k.decision_id, k.to_in_review, k.to_accepted, k.to_piloting, k.to_implemented, k.to_spread,
    k.to_not_now, k.to_merged, (w.at at time zone z.name)::date as answered_on,
    worked_clock(c.worked, c.closed, p.published_at at time zone z.name) as posted_clock,
    worked_clock(c.worked, c.closed, w.at at time zone z.name) as answered_clock,
    coalesce(t.by_others, 0) as comments_by_others, coalesce(t.author_replied, false) as author_replied,
    coalesce(u.units, 0) as units, coalesce(u.units_of_two, 0) as units_of_two
  from place p cross join zone z
  join calendar c on c.unit_id = p.unit_id join course k on k.id = p.id join answer w on w.id = p.id
  left join talk t on t.id = p.id left join units u on u.subject_id = p.id`;

/** Brings the number of units up to date where votes alone have changed. */
export const keepUnitsSql = `
  with ${unitsSql}
  update insight_idea i set units = coalesce(u.units, 0), units_of_two = coalesce(u.units_of_two, 0)
  from unnest($1::uuid[]) w (id) left join units u on u.subject_id = w.id
  where i.idea_id = w.id and (i.units, i.units_of_two) is distinct from (coalesce(u.units, 0), coalesce(u.units_of_two, 0))`;
