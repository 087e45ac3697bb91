import type { Actor } from "#app/core/actor.ts";
import { pageOf, type Page } from "#app/core/page.ts";
import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import { plainText } from "./excerpt.ts";
import type { FeedFilter, FeedIdea, FeedSort } from "./feed.ts";
import { ideaPolicy } from "./idea.policy.ts";
import { takesVotes } from "./idea.ts";

export const feedPageSize = 20;

interface IdeaRow extends Omit<FeedIdea, "canVote" | "publishedAt"> {
  publishedAt: Date;
}

interface FeedRow extends IdeaRow {
  sortValue: number;
}

/** One page of the feed as this person sees it, and the cursor of the next. */
export async function feedPage(
  actor: Actor,
  filter: FeedFilter,
  language: Language,
): Promise<Page<FeedIdea>> {
  const rows = await prepared<FeedRow>(statementName(filter), feedSql(filter), [
    actor.id,
    language,
    filter.after?.value ?? null,
    filter.after?.id ?? null,
    filter.categoryId,
    filter.unitId,
  ]);
  const page = pageOf(rows, feedPageSize, ({ sortValue, id }) => ({ value: sortValue, id }));
  return { ...page, rows: page.rows.map(({ sortValue: _, ...row }) => present(actor, row)) };
}

/** These ideas as the feed shows them to this person, in no order; an id that is of no idea is left out. */
export async function feedIdeas(
  actor: Actor,
  ids: readonly string[],
  language: Language,
): Promise<FeedIdea[]> {
  const rows = await prepared<IdeaRow>("feed-ideas", feedIdeasSql, [actor.id, language, ids]);
  return rows.map((row) => present(actor, row));
}

function present(actor: Actor, { publishedAt, ...row }: IdeaRow): FeedIdea {
  const rules = {
    stage: row.stage,
    standing: "published",
    authorIds: row.own ? [actor.id] : [],
  } as const;
  const canVote = takesVotes(rules) && ideaPolicy.vote(actor, rules).allowed;
  return {
    ...row,
    excerpt: plainText(row.excerpt),
    publishedAt: publishedAt.toISOString(),
    canVote,
  };
}

/** What is shown of an idea `i` to the person $1 in the language $2. */
const columns = `
  i.id, i.title, left(i.problem, 240) as excerpt, i.kind, i.stage, i.language, i.pseudonym,
  i.published_at as "publishedAt", i.vote_count as votes, i.revision,
  (select coalesce(c.name ->> $2, c.name ->> 'en', c.name ->> 'fr', '')
   from category c where c.id = i.category_id) as category,
  (select u.name from unit u where u.id = i.unit_id) as unit,
  coalesce((select d.comment_count from discussion d where d.subject_id = i.id), 0) as comments,
  coalesce((select d.revision from discussion d where d.subject_id = i.id), 0) as "discussionRevision",
  exists (select from vote v where v.idea_id = i.id and v.person_id = $1::uuid) as voted,
  exists (select from idea_author a where a.idea_id = i.id and a.person_id = $1::uuid) as own,
  (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by a.position), '[]')
   from idea_author a join person p on p.id = a.person_id where a.idea_id = i.id and a.named) as authors`;

const feedIdeasSql = `select ${columns} from idea i where i.id = any($3::uuid[]) and listed(i)`;

/** Per order: the index's column, its value in a cursor, and the cursor's value back as a column value. */
const orders: Record<FeedSort, { column: string; value: string; from: string }> = {
  trending: { column: "rank", value: "i.rank", from: "$3::float8" },
  new: {
    column: "published_at",
    value: "(extract(epoch from i.published_at) * 1000000)::float8",
    from: "to_timestamp($3::float8 / 1000000)",
  },
  supported: {
    column: "vote_count",
    value: "i.vote_count::float8",
    from: "greatest(least($3::float8, 2147483647), -1)::int",
  },
};

function statementName({ sort, categoryId, unitId, after }: FeedFilter): string {
  return ["feed", sort, categoryId && "category", unitId && "unit", after && "after"]
    .filter(Boolean)
    .join("-");
}

/**
 * The feed's SQL; each combination of filters is a statement of its own, so that each uses its index.
 * What stands beside an idea is looked up by key for the rows shown: joins would tempt the planner to
 * read whole tables, and take longer to plan than to run.
 */
export function feedSql({ sort, categoryId, unitId, after }: FeedFilter): string {
  const { column, value, from } = orders[sort];
  const conditions = [
    "listed(i)",
    categoryId ? "i.category_id = $5::uuid" : "$5::uuid is null",
    unitId ? `i.unit_id in (${subtree})` : "$6::uuid is null",
    after ? `(i.${column}, i.id) < (${from}, $4::uuid)` : "$3::float8 is null and $4::uuid is null",
  ];
  return `
    select ${columns}, ${value} as "sortValue"
    from (
      select * from idea i where ${conditions.join(" and ")}
      order by i.${column} desc, i.id desc limit ${String(feedPageSize + 1)}
    ) i
    order by i.${column} desc, i.id desc`;
}

const subtree = `
  with recursive below as (
    select $6::uuid as id union all select u.id from unit u join below b on u.parent_id = b.id
  ) select id from below`;
