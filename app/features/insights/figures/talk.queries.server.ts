import { sql } from "#app/platform/db.server.ts";
import { cohortSql, scopeValues } from "./cohort-sql.server.ts";
import type { Scope } from "./scope.ts";

/** Of how many ideas posted within a scope others than the authors wrote so many comments, and an author replied. */
export function conversations(
  scope: Scope,
): Promise<{ readonly comments: number; readonly replied: boolean; readonly ideas: number }[]> {
  return sql(
    `select i.comments_by_others as comments, i.author_replied as replied, count(*)::int as ideas
     from insight_idea i where ${cohortSql(scope)} group by 1, 2 order by 1, 2`,
    scopeValues(scope),
  );
}

/** How many ideas posted within a scope are carried by people of two units or more, and how many of three with two people each. */
export async function bridges(
  scope: Scope,
): Promise<{ readonly ideas: number; readonly ofTwoUnits: number; readonly bridging: number }> {
  const [row] = await sql<{ ideas: number; ofTwoUnits: number; bridging: number }>(
    `select count(*)::int as ideas, (count(*) filter (where i.units >= 2))::int as "ofTwoUnits",
       (count(*) filter (where i.units_of_two >= 3))::int as bridging
     from insight_idea i where ${cohortSql(scope)}`,
    scopeValues(scope),
  );
  return row ?? { ideas: 0, ofTwoUnits: 0, bridging: 0 };
}
