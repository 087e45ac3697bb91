import { type Chapter, draw, literal, share } from "./chapter.ts";
import { longDiscussion, seededIdSql, seededUntil, type Sizes } from "./sizes.ts";
import { textSql } from "./vocabulary.ts";

const mostPerIdea = 1_000;

/** Discussions on two levels: every third comment answers the one before it. */
export const discussionChapter: Chapter = (sizes) => [
  comments(sizes, "k % 3 <> 0", "null::uuid"),
  comments(sizes, "k % 3 = 0", seededIdSql("comment", `n * ${mostPerIdea} + k - 1`)),
  `insert into discussion (subject_id, subject_kind, comment_count, revision)
   select i.id, 'idea', count(c.id)::int, count(c.id)::int
   from idea i left join comment c on c.subject_id = i.id group by i.id`,
  ...reactions(sizes),
  ...officialAnswers,
  `insert into domain_event (id, kind, actor_id, subject_kind, subject_id, data, at)
   select ${seededIdSql("event", "1000000000 + row_number() over (order by id)")}, 'comment.posted', author_id, 'idea',
     subject_id, jsonb_build_object('commentId', id), created_at
   from comment`,
];

/** Every third comment has a reaction or a few; readers react as their number is drawn, so none comes twice. */
function reactions({ people }: Sizes): string[] {
  const number = "('x' || right(c.id::text, 12))::bit(48)::bigint";
  const kinds = "array['helpful', 'thanks', 'agree', 'celebrate', 'curious']::reaction_kind[]";
  return [
    `insert into comment_reaction (comment_id, person_id, kind, at)
     select c.id, ${seededIdSql("person", `1 + (${draw(number, "reactor", people)} + k * 7919) % ${String(people)}`)},
       (${kinds})[1 + ${draw(`${number} + k`, "reaction", 5)}], c.created_at
     from comment c, generate_series(1, 3) k
     where ${share(number, "reacted")} < 0.33 and k <= 1 + ${draw(number, "reactions", 3)}`,
    `insert into comment_reaction_change (comment_id, person_id, unit_id, kind, delta, at)
     select r.comment_id, r.person_id, p.unit_id, r.kind, 1, r.at
     from comment_reaction r join person p on p.id = r.person_id`,
    `update comment c set helpful_count = x.helpful, thanks_count = x.thanks, agree_count = x.agree,
       celebrate_count = x.celebrate, curious_count = x.curious
     from (
       select comment_id, count(*) filter (where kind = 'helpful')::int as helpful,
         count(*) filter (where kind = 'thanks')::int as thanks, count(*) filter (where kind = 'agree')::int as agree,
         count(*) filter (where kind = 'celebrate')::int as celebrate, count(*) filter (where kind = 'curious')::int as curious
       from comment_reaction group by comment_id
     ) x where x.comment_id = c.id`,
    `update discussion d set reaction_revision = x.reactions
     from (select c.subject_id, count(*)::int as reactions from comment_reaction r join comment c on c.id = r.comment_id
       group by c.subject_id) x
     where x.subject_id = d.subject_id`,
  ];
}

/** Of every tenth idea the first comment, where there is one, is an official answer: some 1,100 of them. */
const officialAnswers: readonly string[] = [
  `update comment c set answered_as = 'manager', answered_for = u.name
   from idea i join unit u on u.id = i.unit_id
   where c.subject_id = i.id and c.parent_id is null and right(c.id::text, 12) = lpad(to_hex(
     ('x' || right(i.id::text, 12))::bit(48)::bigint * ${String(mostPerIdea)} + 1), 12, '0')
     and ('x' || right(i.id::text, 12))::bit(48)::bigint % 10 = 0`,
  `update discussion d set answer_count = x.answers
   from (select subject_id, count(*)::int as answers from comment where answered_as is not null group by subject_id) x
   where x.subject_id = d.subject_id`,
];

function comments(
  { ideas, people, commentsPerIdea }: Sizes,
  which: string,
  parent: string,
): string {
  const number = `n * ${mostPerIdea} + k`;
  return `
    insert into comment (id, subject_id, parent_id, author_id, source, html, created_at)
    select ${seededIdSql("comment", number)}, i.id, ${parent},
      ${seededIdSql("person", `1 + ${draw(number, "commenter", people)}`)}, saying.text, '<p>' || saying.text || '</p>',
      least(i.published_at + make_interval(mins => 90 * k), timestamptz ${literal(seededUntil)} - make_interval(secs => 3000 - k))
    from (
      select n, case when n % ${longDiscussion.every} = 0 then ${longDiscussion.comments}
        else least(150, round(-${commentsPerIdea} * ln(${share("n", "comments")})))::int end as comments
      from generate_series(1, ${ideas}) n
    ) size
    join idea i on i.id = ${seededIdSql("idea", "n")}, generate_series(1, size.comments) k
    -- Made once for both columns.
    cross join lateral (select ${textSql(number, "sayings")} as text offset 0) saying
    where ${which}`;
}
