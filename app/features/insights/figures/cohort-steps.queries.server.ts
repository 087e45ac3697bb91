import { sql } from "#app/platform/db.server.ts";
import { cohortSql, scopeValues } from "./cohort-sql.server.ts";
import type { Scope } from "./scope.ts";

/** What has become of the ideas posted in one week or month. */
export interface CohortStep {
  /** The first day of the week or month. */
  readonly start: string;
  readonly ideas: number;
  readonly implemented: number;
  readonly bridging: number;
  readonly ofTwoUnits: number;
  readonly replied: number;
}

/** The ideas posted within a scope, week by week or month by month; those without any are left out. */
export function cohortSteps(scope: Scope, by: "week" | "month"): Promise<CohortStep[]> {
  return sql<CohortStep>(cohortStepsSql(scope), [...scopeValues(scope), by]);
}

/** The statement behind `cohortSteps`. */
export const cohortStepsSql = (scope: Scope) => `
  select date_trunc($6::text, i.posted_on::timestamp)::date::text as start, count(*)::int as ideas,
    (count(*) filter (where i.to_implemented is not null))::int as implemented,
    (count(*) filter (where i.units_of_two >= 3))::int as bridging,
    (count(*) filter (where i.units >= 2))::int as "ofTwoUnits",
    (count(*) filter (where i.author_replied))::int as replied
  from insight_idea i where ${cohortSql(scope)}
  group by 1 order by 1`;
