import type { RunSql } from "#app/core/subject.ts";
import { allOfThem } from "./published-figure.ts";
import type { PairCounted } from "./pairs.queries.server.ts";

/** A pair of units in a month, and whether nobody is told of it. */
export type PublishedPair = PairCounted & { readonly isHidden: boolean };

/** What is published of a month. */
export function publishedPairsOf(sql: RunSql, month: number): Promise<PublishedPair[]> {
  return sql<PublishedPair>(
    `select within_id as "withinId", nullif(from_id, '${allOfThem}') as "fromId", nullif(to_id, '${allOfThem}') as "toId",
       weight, people, is_hidden as "isHidden" from insight_published_pair where month = $1`,
    [month],
  );
}

/** Publishes these pairs of a month in place of what is there. */
export async function writePairs(
  sql: RunSql,
  month: number,
  pairs: readonly PublishedPair[],
): Promise<void> {
  await sql("delete from insight_published_pair where month = $1", [month]);
  await sql(
    `insert into insight_published_pair (month, within_id, from_id, to_id, weight, people, is_hidden)
     select $1, "withinId", coalesce("fromId", '${allOfThem}'), coalesce("toId", '${allOfThem}'), weight, people, "isHidden"
     from jsonb_to_recordset($2::jsonb) as r ("withinId" uuid, "fromId" uuid, "toId" uuid, weight int, people int,
       "isHidden" boolean)`,
    [month, JSON.stringify(pairs)],
  );
}
