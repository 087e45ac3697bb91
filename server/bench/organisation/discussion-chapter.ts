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
  `insert into domain_event (id, kind, actor_id, subject_kind, subject_id, data, at)
   select ${seededIdSql("event", "1000000000 + row_number() over (order by id)")}, 'comment.posted', author_id, 'idea',
     subject_id, jsonb_build_object('commentId', id), created_at
   from comment`,
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
