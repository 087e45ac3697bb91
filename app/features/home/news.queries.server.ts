import type { Actor } from "#app/core/actor.ts";
import { prepared } from "#app/platform/db.server.ts";
import { newsAtMost, type IdeaNews, type News, type NewsTotals, type Talk } from "./news.ts";
import { plainWords } from "./plain-words.ts";

interface TalkRow extends Omit<Talk, "excerpt"> {
  html: string;
}

interface NewsRow extends Omit<IdeaNews, "comments" | "answers" | "at"> {
  comments: TalkRow | null;
  answers: TalkRow | null;
  at: Date;
  totals: NewsTotals;
}

const nothing: NewsTotals = { ideas: 0, votes: 0, comments: 0, answers: 0, edits: 0 };

/**
 * What others did since a moment with the ideas somebody wrote, supports or commented on, the latest first.
 * Left out: votes whose count is hidden, one's own acts, withdrawn votes, deleted comments, what imported people did; and votes for ideas
 * of others, which would drown everything else.
 */
export async function newsFor(
  actor: Actor,
  since: string,
  { atMost = newsAtMost }: { readonly atMost?: number } = {},
): Promise<News> {
  const [rows, watched] = await Promise.all([
    prepared<NewsRow>("news", newsSql, [actor.id, since, atMost]),
    watchedBy(actor),
  ]);
  return { ideas: rows.map(present), totals: rows[0]?.totals ?? nothing, watched };
}

function present({ totals: _, at, comments, answers, ...row }: NewsRow): IdeaNews {
  return { ...row, comments: talk(comments), answers: talk(answers), at: at.toISOString() };
}

const excerptLength = 140;

function talk(row: TalkRow | null): Talk | null {
  if (!row) return null;
  const { html, ...facts } = row;
  return { ...facts, excerpt: plainWords(html, excerptLength) };
}

/** How far back the ideas are looked for that somebody supported or commented on. */
const concernedAtMost = 200;
const watchedAtMost = 60;

/** The ideas that concern person $1: written, supported, commented on; the latest of each. */
const concerned = `
  select x.idea_id, bool_or(x.own) as own from (
    (select a.idea_id, true as own from idea_author a where a.person_id = $1::uuid
     order by a.idea_id desc limit ${String(concernedAtMost)})
    union all
    (select v.idea_id, false from vote v where v.person_id = $1::uuid
     order by v.at desc limit ${String(concernedAtMost)})
    union all
    (select c.subject_id, false from comment c where c.author_id = $1::uuid and c.deleted_at is null
     order by c.created_at desc limit ${String(concernedAtMost)})
  ) x group by x.idea_id`;

async function watchedBy({ id }: Actor): Promise<string[]> {
  const rows = await prepared<{ id: string }>(
    "watched-ideas",
    `with concerned as (${concerned})
     select idea_id as id from concerned order by own desc, idea_id desc limit ${String(watchedAtMost)}`,
    [id],
  );
  return rows.map((row) => row.id);
}

/** New comments by others on idea `w`; `mine` says whether they answer the person's own. */
const talkOf = (mine: string) => `
  select count(*)::int as count, max(c.created_at) as at
  from comment c left join comment above on above.id = c.parent_id
  where c.subject_id = w.idea_id and c.created_at > $2::timestamptz
    and c.author_id <> $1::uuid and c.deleted_at is null and ${mine}`;

const answersMine = "above.author_id = $1::uuid";
const answersOthers = "above.author_id is distinct from $1::uuid";

/** The same comments in words: who, where to begin reading, and the latest text. */
const detailOf = (mine: string) => `
  (select json_build_object(
     'count', count(*), 'people', count(distinct c.author_id),
     'names', (array_agg(distinct coalesce(x.pseudonym, p.name)))[1:3],
     'firstId', (array_agg(c.id order by c.created_at, c.id))[1],
     'html', left((array_agg(c.html order by c.created_at desc, c.id desc))[1], 1000))
   from comment c join person p on p.id = c.author_id
   left join unnamed_author x on x.subject_id = c.subject_id and x.person_id = c.author_id
   left join comment above on above.id = c.parent_id
   where c.subject_id = w.idea_id and c.created_at > $2::timestamptz
     and c.author_id <> $1::uuid and c.deleted_at is null and ${mine}
   having count(*) > 0)`;

/** For the person $1, since $2, at most $3 ideas. Counted first; only what is shown is put into words. */
export const newsSql = `
  with concerned as (${concerned}), counted as (
    select w.idea_id, w.own, votes.count as votes, comments.count as comments, answers.count as answers,
      edit.at is not null as edited, greatest(votes.at, comments.at, answers.at, edit.at) as at
    from concerned w
    cross join lateral (
      select count(*)::int as count, max(v.at) as at from (
        select max(c.at) as at from vote_change c
        join idea i on i.id = c.idea_id and counts_shown(i, $1::uuid)
        join person p on p.id = c.person_id and p.import_id is null
        where w.own and c.idea_id = w.idea_id and c.at > $2::timestamptz and c.person_id <> $1::uuid
        group by c.person_id having sum(c.delta) > 0
      ) v
    ) votes
    cross join lateral (${talkOf(answersOthers)}) comments
    cross join lateral (${talkOf(answersMine)}) answers
    left join lateral (
      select x.replaced_at as at from idea_version x
      where x.idea_id = w.idea_id and x.replaced_at > $2::timestamptz and x.editor_id <> $1::uuid
      order by x.replaced_at desc, x.id desc limit 1
    ) edit on true
  ), newest as (
    select n.*, json_build_object(
      'ideas', count(*) over (), 'votes', sum(n.votes) over (), 'comments', sum(n.comments) over (),
      'answers', sum(n.answers) over (), 'edits', (count(*) filter (where n.edited) over ())) as totals
    from counted n where n.at is not null order by n.at desc, n.idea_id desc limit $3
  )
  select i.id, i.title, i.language, w.own, w.votes, w.totals, w.at,
    case when w.comments > 0 then ${detailOf(answersOthers)} end as comments,
    case when w.answers > 0 then ${detailOf(answersMine)} end as answers,
    case when w.edited then (
      select coalesce(a.pseudonym, p.name) from idea_version x join person p on p.id = x.editor_id
      left join unnamed_author a on a.subject_id = x.idea_id and a.person_id = x.editor_id
      where x.idea_id = w.idea_id and x.editor_id <> $1::uuid order by x.replaced_at desc, x.id desc limit 1
    ) end as editor
  from newest w join idea i on i.id = w.idea_id and standing(i) in ('published', 'withdrawn')
  order by w.at desc, i.id desc`;
