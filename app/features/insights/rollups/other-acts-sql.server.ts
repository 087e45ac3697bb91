import { zoneSql } from "./idea-acts-sql.server.ts";

const day = (at: string) => `(${at} at time zone z.name)::date`;
const alone = `null::uuid as of_unit_id, null::uuid as category_id`;

/** What the awards `$1` say of those who hold them, on the day on which they were given. */
export const awardActsSql = `${zoneSql}, fresh as (
  select a.id as subject_id, 'awarded' as act, a.person_id, ${day("a.prepared_at")} as day, a.unit_id, 1 as n,
    ${alone}, 'recognition' as kind
  from award a cross join zone z
  where a.id = any($1::uuid[]) and a.state in ('accepted_quietly', 'accepted_openly', 'announced'))`;

/** The same of kudos; what gives thanks back counts for nothing. */
export const kudosActsSql = `${zoneSql}, fresh as (
  select k.id as subject_id, 'thanked' as act, k.to_id as person_id, ${day("k.at")} as day, k.unit_id, 1 as n,
    ${alone}, 'recognition' as kind
  from kudos k cross join zone z where k.id = any($1::uuid[]) and k.swap_of_id is null)`;

/** Who entered the challenges `$1`, and who judged there. */
export const challengeActsSql = `${zoneSql}, fresh as (
  select d.subject_id, d.act, d.person_id, ${day("d.at")} as day, unit_at(d.person_id, d.at) as unit_id,
    count(*)::int as n, ${alone}, 'challenge' as kind
  from (
    select s.challenge_id as subject_id, 'entered' as act, m.person_id, s.submitted_at as at
    from submission s join submission_member m on m.submission_id = s.id and m.state = 'joined'
    where s.challenge_id = any($1::uuid[]) and s.state = 'submitted' and s.submitted_at is not null
    union all
    select s.challenge_id, 'judged', e.judge_id, e.completed_at
    from submission s join evaluation e on e.submission_id = s.id and e.state = 'completed' and e.completed_at is not null
    where s.challenge_id = any($1::uuid[])) d
  join person w on w.id = d.person_id and w.import_id is null cross join zone z
  group by 1, 2, 3, 4, 5)`;
