/**
 * The feed's SQL. Each combination of conditions is a statement of its own, so that each uses its index; what many
 * ask for is prepared, rarer combinations are planned when they are asked for, with their values in view.
 */
import { conditionsOf, type Condition, type Reader } from "./feed-conditions.server.ts";
import { dueColumn } from "./promising/due-column.server.ts";
import type { FeedFilter, FeedSort } from "./feed-filter.ts";

export const feedPageSize = 20;

export interface Statement {
  /** Null when it is not worth preparing. */
  readonly name: string | null;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Ideas with their votes as the person $1 may see them. */
const shown = `
  select i.*, shown_votes(i, $1::uuid) as votes, shown_revision(i, $1::uuid) as seen_revision from idea i`;

/** What is shown of an idea `i` to the person $1 in the language $2. */
const columns = `
  i.id, i.title, left(i.problem, 240) as excerpt, i.kind, i.stage, i.language, i.pseudonym,
  i.published_at as "publishedAt", i.votes, i.seen_revision as revision, i.hide_counts as "hideCounts",
  (select coalesce(c.name ->> $2, c.name ->> 'en', c.name ->> 'fr', '')
   from category c where c.id = i.category_id) as category,
  (select u.name from unit u where u.id = i.unit_id) as unit,
  whole_comments(i.id) as comments, whole_discussion_revision(i.id) as "discussionRevision",
  ${dueColumn},
  exists (select from vote v where v.idea_id = i.id and v.person_id = $1::uuid) as voted,
  exists (select from forgone_vote f where f.idea_id = i.id and f.person_id = $1::uuid) as forgone,
  exists (select from idea_author a where a.idea_id = i.id and a.person_id = $1::uuid) as own,
  coalesce(i.posted_by_id = $1::uuid, false) as recorded,
  (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by author_order(a, p.name)), '[]')
   from idea_author a join person p on p.id = a.person_id where a.idea_id = i.id and named_as_author(a)) as authors`;

/** Per order: the index's column, its value in a cursor, and a cursor's value back as a column value. */
const orders: Record<FeedSort, { column: string; value: string; from: (place: string) => string }> =
  {
    trending: { column: "rank", value: "i.rank", from: (place) => `${place}::float8` },
    new: {
      column: "published_at",
      value: "(extract(epoch from i.published_at) * 1000000)::float8",
      from: (place) => `to_timestamp(${place}::float8 / 1000000)`,
    },
    due: { column: "due_rank", value: "i.due_rank", from: (place) => `${place}::float8` },
    supported: {
      column: "vote_count",
      value: "i.vote_count::float8",
      from: (place) => `greatest(least(${place}::float8, 2147483647), -1)::int`,
    },
  };

/**
 * A page of the feed and one row more. What stands beside an idea is looked up by key for the rows shown: joins
 * would tempt the planner to read whole tables, and take longer to plan than to run.
 */
export function feedStatement(reader: Reader, filter: FeedFilter): Statement {
  const { column, value, from } = orders[filter.sort];
  const narrowed = conditionsOf(reader, filter);
  const after = filter.after && {
    name: "after",
    values: [filter.after.value, filter.after.id],
    sql: (place: string, id: string) => `(i.${column}, i.id) < (${from(place)}, ${id}::uuid)`,
  };
  const { where, values, name } = combined(reader, [...narrowed, ...(after ? [after] : [])]);
  return {
    name: isCommon(narrowed) ? `feed-${filter.sort}${name}` : null,
    text: `
      select ${columns}, ${value} as "sortValue"
      from (
        ${shown} where ${where}
        order by i.${column} desc, i.id desc limit ${String(feedPageSize + 1)}
      ) i
      order by i.${column} desc, i.id desc`,
    values,
  };
}

/** Those of the named ideas that the filter lets through. */
export function feedIdeasStatement(
  reader: Reader,
  ids: readonly string[],
  filter: FeedFilter,
): Statement {
  const named = {
    name: "ids",
    values: [ids],
    sql: (place: string) => `i.id = any(${place}::uuid[])`,
  };
  const narrowed = conditionsOf(reader, filter);
  const { where, values, name } = combined(reader, [named, ...narrowed]);
  return {
    name: isCommon(narrowed) ? `feed${name}` : null,
    text: `select ${columns} from (${shown} where ${where}) i`,
    values,
  };
}

/** Every statement that is prepared stays in memory on each connection. */
function isCommon(narrowed: readonly Condition[]): boolean {
  return narrowed.length <= 1;
}

/** All conditions together; the person who reads stands in $1, their language in $2. */
function combined({ id, language }: Reader, conditions: readonly Condition[]) {
  const values: unknown[] = [id, language];
  const texts = conditions.map((one) =>
    one.sql(...one.values.map((value) => `$${String(values.push(value))}`)),
  );
  const name = conditions.map((condition) => `-${condition.name}`).join("");
  return { where: ["listed(i)", ...texts].join(" and "), values, name };
}
