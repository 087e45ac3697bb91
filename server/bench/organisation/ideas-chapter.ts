import { type Chapter, draw, literal, oneOf, share } from "./chapter.ts";
import { closedEvery, seededIdSql, seededUntil, type Sizes } from "./sizes.ts";
import { isFrench, textSql, titleSql } from "./vocabulary.ts";

const categories =
  "Service to the public,Safety,Training,Tools,Forms,Buildings,Environment,Data,Scheduling,Well-being,Costs,Other".split(
    ",",
  );
const closed = "accepted,piloting,implemented,spread,not_now".split(",");
const steps = [7, 1009, 7919, 10_007, 30_011, 104_729];
const days = 1_095;

/** Ideas of three years with their authors and votes; counters and ranks are those of the rows. */
export const ideasChapter: Chapter = (sizes) => [
  `insert into category (id, name, position)
   select ${seededIdSql("category", "n")}, jsonb_build_object('en', ${oneOf(categories, "n::int - 1")}, 'fr', ${oneOf(categories, "n::int - 1")}), n
   from generate_series(1, ${sizes.categories}) n`,
  ideas(sizes),
  authors(sizes, 0, 1),
  authors(sizes, 1, 0.15),
  votes(sizes),
  `insert into vote_change (idea_id, person_id, unit_id, delta, at)
   select v.idea_id, v.person_id, p.unit_id, 1, v.at from vote v join person p on p.id = v.person_id order by v.at`,
  `update idea i set secret_vote_count = c.votes, revision = 1 + c.votes
   from (select i.id, count(v.idea_id)::int as votes from idea i left join vote v on v.idea_id = i.id group by i.id) c
   where c.id = i.id`,
  `insert into domain_event (id, kind, actor_id, subject_kind, subject_id, data, at)
   select ${seededIdSql("event", "row_number() over (order by i.id)")}, 'idea.submitted', a.person_id, 'idea', i.id, '{}', i.published_at
   from idea i join idea_author a on a.idea_id = i.id and a.position = 0`,
];

function ideas({ ideas: count, categories: inCategories, people }: Sizes): string {
  return `
    insert into idea (id, title, problem, proposal, beneficiary, kind, category_id, unit_id, language, stage, published_at)
    select ${seededIdSql("idea", "n")},
      ${titleSql("n")}, ${textSql("n", "problems")}, ${textSql("n", "proposals")},
      'Colleagues at the counter and the people who wait there.',
      (array['improve', 'new', 'stop'])[1 + ${draw("n", "kind", 3)}]::idea_kind,
      ${seededIdSql("category", `1 + ${draw("n", "category", inCategories)}`)}, p.unit_id,
      case when ${isFrench("n")} then 'fr' else 'en' end::language,
      case when n % ${closedEvery} = 0 then ${oneOf(closed, draw("n", "stage", closed.length))}
        when ${share("n", "review")} < 0.1 then 'in_review' else 'open' end::stage,
      timestamptz ${literal(seededUntil)} - make_interval(secs => (${count} - n + ${share("n", "when")}) * ${days * 86_400} / ${count} + 3600)
    from generate_series(1, ${count}) n
    join person p on p.id = ${seededIdSql("person", `1 + ${draw("n", "author0", people)}`)}`;
}

function authors({ ideas: count, people }: Sizes, position: number, part: number): string {
  return `
    insert into idea_author (idea_id, person_id, position)
    select ${seededIdSql("idea", "n")}, ${seededIdSql("person", `1 + ${draw("n", `author${position}`, people)}`)}, ${position}
    from generate_series(1, ${count}) n where ${share("n", `has${position}`)} < ${part}
    on conflict do nothing`;
}

/** Few ideas have many votes: their numbers fall exponentially. Voters are steps around the circle of people, so none comes twice. */
function votes({ ideas: count, people, votesPerIdea }: Sizes): string {
  return `
    insert into vote (idea_id, person_id, at)
    select i.id, v.person_id, least(i.published_at + make_interval(mins => (v.k * v.k * 20)::int), timestamptz ${literal(seededUntil)})
    from (
      select k, ${seededIdSql("idea", "n")} as idea_id,
        ${seededIdSql("person", `1 + (${draw("n", "voters", people)} + k * step) % ${people}`)} as person_id
      from (
        select n, (array[${steps.join(", ")}])[1 + ${draw("n", "step", steps.length)}] as step,
          least(600, round(-${votesPerIdea} * ln(${share("n", "votes")})))::int as votes
        from generate_series(1, ${count}) n
      ) i, generate_series(1, i.votes) k
    ) v
    join idea i on i.id = v.idea_id
    where not exists (select from idea_author a where a.idea_id = v.idea_id and a.person_id = v.person_id)
    order by i.id, v.person_id`;
}
