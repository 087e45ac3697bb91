import type { RunSql } from "#app/core/subject.ts";
import type { Fact, FactKind } from "./fact.ts";

/**
 * What these people did that still stands, as rules count it. Nothing of it links a person and an idea that does not name
 * them; and while votes are hidden, no badge tells of them.
 */
export async function factsOf(
  sql: RunSql,
  kind: FactKind,
  personIds: readonly string[],
): Promise<Fact[]> {
  if (personIds.length === 0) return [];
  const rows = await sql<Omit<Fact, "kind">>(sources[kind], [personIds]);
  return rows.map((row) => ({ ...row, kind }));
}

const alone = `null::uuid as "byId", null::uuid as "byUnitId"`;

// What was brought in by an import was done elsewhere.
const authored = `
  from idea_author a join idea i on i.id = a.idea_id and listed(i) and i.import_id is null
  where a.person_id = any($1::uuid[]) and a.named and a.from_id is null`;

const decided = (to: string, standing: string) => `
  select a.person_id as "personId", i.id as "subjectId", ${alone},
    (select min(d.published_at) from decision d where d.idea_id = i.id and d.to_stage = '${to}') as at
  ${authored} and i.stage in (${standing})
    and exists (select from decision d where d.idea_id = i.id and d.to_stage = '${to}')`;

const concluded = `c.concluded_at is not null and c.state in ('announced', 'archived', 'closed_without_award')`;

const sources: Readonly<Record<FactKind, string>> = {
  idea_posted: `select a.person_id as "personId", i.id as "subjectId", i.published_at as at, ${alone} ${authored}`,
  idea_accepted: decided("accepted", "'accepted', 'piloting', 'implemented', 'spread'"),
  idea_implemented: decided("implemented", "'implemented', 'spread'"),
  comment_helpful: `
    select c.author_id as "personId", c.id as "subjectId", r.at, r.person_id as "byId", u.unit_id as "byUnitId"
    from comment c join comment_reaction r on r.comment_id = c.id and r.kind = 'helpful'
    cross join lateral (
      select h.unit_id from comment_reaction_change h
      where h.comment_id = c.id and h.person_id = r.person_id and h.kind = 'helpful' and h.delta = 1
      order by h.id desc limit 1) u
    where c.author_id = any($1::uuid[]) and c.deleted_at is null and c.hidden_at is null`,
  idea_supported: `
    select "personId", i.id as "subjectId", by.at, by.person_id as "byId", by.unit_id as "byUnitId"
    from (select a.person_id as "personId", i.id ${authored} and i.hide_counts = 'never') mine
    join idea i on i.id = mine.id
    cross join lateral (
      select v.person_id, v.at, (select h.unit_id from vote_change h
        where h.idea_id = i.id and h.person_id = v.person_id and h.delta = 1 order by h.id desc limit 1) as unit_id
      from vote v where v.idea_id = i.id and v.from_id is null
      union all
      select o.person_id, i.published_at, p.unit_id
      from idea_author o join person p on p.id = o.person_id
      where o.idea_id = i.id and o.named and o.from_id is null) by
    where by.unit_id is not null`,
  pilot_learnt: `
    select d.decider_id as "personId", d.idea_id as "subjectId", min(d.published_at) as at, ${alone}
    from decision d join idea i on i.id = d.idea_id and listed(i)
    where d.decider_id = any($1::uuid[]) and d.from_stage = 'piloting' and d.lessons <> ''
    group by d.decider_id, d.idea_id`,
  answered_in_time: `
    select by.person_id as "personId", a.idea_id as "subjectId", min(a.answered_at) as at, ${alone}
    from awaited_answer a
    cross join lateral (
      select d.decider_id as person_id from decision d where d.idea_id = a.idea_id and d.published_at = a.answered_at
      union
      select c.author_id from comment c where c.subject_id = a.idea_id and c.answered_as is not null
        and c.deleted_at is null and c.created_at = a.answered_at) by
    where by.person_id = any($1::uuid[]) and a.answered_at is not null and a.due_at is not null and a.missed_by is null
    group by by.person_id, a.idea_id`,
  challenge_judged: `
    select e.judge_id as "personId", c.id as "subjectId", c.concluded_at as at, ${alone}
    from evaluation e join submission s on s.id = e.submission_id join challenge c on c.id = s.challenge_id and ${concluded}
    where e.judge_id = any($1::uuid[]) and e.state in ('completed', 'assigned', 'draft')
    group by e.judge_id, c.id having bool_and(e.state = 'completed')`,
  challenge_sponsored: `
    select s.person_id as "personId", c.id as "subjectId", c.concluded_at as at, ${alone}
    from challenge_sponsor s join challenge c on c.id = s.challenge_id and ${concluded}
    where s.person_id = any($1::uuid[]) and not is_entered_elsewhere(c.id)`,
};
