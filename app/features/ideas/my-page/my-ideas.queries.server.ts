import type { Actor } from "#app/core/actor.ts";
import { prepared } from "#app/platform/db.server.ts";
import type { Stage } from "../idea.ts";

/** The latest thing that happened to an idea. */
export type Happening = "posted" | "edited" | "vote" | "comment";

/** One's own idea and where it stands. */
export interface StandingIdea {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly stage: Stage;
  /** Null while the count is hidden, from its authors too. */
  readonly votes: number | null;
  readonly comments: number;
  readonly last: Happening;
  /** ISO 8601. */
  readonly lastAt: string;
}

/** An unfinished idea; the title is as typed. */
export interface BegunIdea {
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly updatedAt: string;
}

export interface MyIdeas {
  readonly ideas: readonly StandingIdea[];
  /** How many there are, whether shown or not. */
  readonly total: number;
  readonly drafts: readonly BegunIdea[];
  readonly draftsTotal: number;
}

const ideasShown = 5;
const draftsShown = 3;

/** Somebody's own ideas, those first to which something happened last, and their latest drafts. */
export async function myIdeas(actor: Actor): Promise<MyIdeas> {
  const [ideas, drafts] = await Promise.all([
    prepared<Omit<StandingIdea, "lastAt"> & { lastAt: Date; total: number }>(
      "my-ideas",
      myIdeasSql,
      [actor.id, ideasShown],
    ),
    prepared<Omit<BegunIdea, "updatedAt"> & { updatedAt: Date; total: number }>(
      "my-drafts",
      `select id, trim(coalesce(fields ->> 'title', '')) as title, updated_at as "updatedAt",
         count(*) over ()::int as total
       from idea_draft where person_id = $1::uuid order by updated_at desc, id desc limit $2`,
      [actor.id, draftsShown],
    ),
  ]);
  return {
    ideas: ideas.map(({ total: _, lastAt, ...idea }) => ({
      ...idea,
      lastAt: lastAt.toISOString(),
    })),
    total: ideas[0]?.total ?? 0,
    drafts: drafts.map(({ total: _, updatedAt, ...draft }) => ({
      ...draft,
      updatedAt: updatedAt.toISOString(),
    })),
    draftsTotal: drafts[0]?.total ?? 0,
  };
}

/** For the person $1, at most $2; the latest event of each idea decides the order. */
export const myIdeasSql = `
  select i.id, i.title, i.language, i.stage, shown_votes(i, $1::uuid) as votes,
    whole_comments(i.id) as comments,
    last.what as last, last.at as "lastAt", count(*) over ()::int as total
  from idea_author a join idea i on i.id = a.idea_id
  cross join lateral (
    select happened.what, happened.at from (
      select 'posted' as what, i.published_at as at
      union all select 'edited', i.edited_at
      union all (
        select 'vote', c.at from vote_change c where c.idea_id = i.id and c.delta > 0 and counts_shown(i, $1::uuid)
        order by c.at desc limit 1
      )
      union all (
        select 'comment', c.created_at from comment c
        where c.subject_id = i.id and c.deleted_at is null order by c.created_at desc, c.id desc limit 1
      )
    ) happened where happened.at is not null order by happened.at desc limit 1
  ) last
  where a.person_id = $1::uuid
  order by last.at desc, i.id desc limit $2`;
