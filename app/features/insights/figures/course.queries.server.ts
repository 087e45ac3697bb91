import { sql } from "#app/platform/db.server.ts";
import { cohortSql, scopeValues } from "./cohort-sql.server.ts";
import { stalledAfter } from "./ageing.ts";
import type { Scope } from "./scope.ts";

/** The stages that ideas can come to, with the column that says after how many whole days they first did. */
const reached = {
  in_review: "to_in_review",
  accepted: "to_accepted",
  piloting: "to_piloting",
  implemented: "to_implemented",
  spread: "to_spread",
  not_now: "to_not_now",
  merged: "to_merged",
} as const;
export type ReachedStage = keyof typeof reached;

/** Of how many ideas of a cohort it took so many whole days from posting to a stage. `posted` has no days. */
export interface Reached {
  readonly stage: ReachedStage | "posted";
  readonly days: number | null;
  readonly ideas: number;
}

/** How far the ideas posted within a scope have come by now, and after how many days. */
export function funnel(scope: Scope): Promise<Reached[]> {
  return sql<Reached>(funnelSql(scope), scopeValues(scope));
}

const columns = Object.entries(reached);

/** The statement behind `funnel`: one pass over the cohort, added up by each stage by itself and as a whole. */
export const funnelSql = (scope: Scope) => `
  select f.stage, f.days, f.ideas from (
    select case ${columns.map(([stage, column]) => `when grouping(i.${column}) = 0 then '${stage}'`).join(" ")} else 'posted' end as stage,
      coalesce(${columns.map(([, column]) => `i.${column}`).join(", ")}) as days, count(*)::int as ideas
    from insight_idea i where ${cohortSql(scope)}
    group by grouping sets (${columns.map(([, column]) => `(i.${column})`).join(", ")}, ())) f
  where (f.days is not null or f.stage = 'posted') and f.ideas > 0 order by 1, 2`;

/** Why ideas of a cohort that stand at "not now" do: the reason as it was said, one text per language; null without one. */
export function droppedOff(
  scope: Scope,
): Promise<{ readonly reason: Readonly<Record<string, string>> | null; readonly ideas: number }[]> {
  return sql(
    `select d.reason, count(*)::int as ideas from insight_idea i left join decision d on d.id = i.decision_id
     where i.stage = 'not_now' and ${cohortSql(scope)}
     group by 1 order by 2 desc, 1`,
    scopeValues(scope),
  );
}

type Where = Pick<Scope, "unitId" | "categoryId" | "kind">;

interface StageAge {
  readonly stage: string;
  readonly days: number;
  readonly ideas: number;
}

// Stages at which an idea waits for what comes next.
const waiting = ["open", "in_review", "accepted", "piloting"] as const;

const whereSql = `($3::uuid is null or i.unit_id in (select unit_id from units_within($3::uuid)))
       and ($4::uuid is null or i.category_id = $4::uuid) and ($5::text is null or i.kind = $5::text)`;

/** Of how many ideas that stand at a stage now it is so many whole days since they came there; `scope` by where they belong. */
export function stageAges({ unitId, categoryId, kind }: Where, now: Date): Promise<StageAge[]> {
  return sql<StageAge>(
    `select i.stage, floor(date_part('epoch', $1::timestamptz - i.stage_since) / 86400)::int as days, count(*)::int as ideas
     from insight_idea i where i.stage = any($2::text[]) and ${whereSql}
     group by 1, 2 order by 1, 2`,
    [now, waiting, unitId, categoryId, kind],
  );
}

/** By stage, how many ideas stand still: those that have been there for longer than `stalledAfter` days. */
export function stalledIdeas(
  unitId: string | null,
  now: Date,
): Promise<{ readonly stage: string; readonly ideas: number }[]> {
  return sql(stalledSql(unitId), [
    new Date(now.getTime() - stalledAfter * 86_400_000),
    waiting,
    ...(unitId === null ? [] : [unitId]),
  ]);
}

/** The statement behind `stalledIdeas`; of the whole organisation it reads nothing but its index. */
export const stalledSql = (unitId: string | null) => `
  select i.stage, count(*)::int as ideas from insight_idea i
  where i.stage = any($2::text[]) and i.stage_since < $1::timestamptz
    ${unitId === null ? "" : "and i.unit_id in (select unit_id from units_within($3::uuid))"}
  group by 1 order by 1`;

/** How long ideas had been where they were when a day had ended by the organisation's clocks, from the stretches at stages. */
export function stageAgesOn({ unitId, categoryId, kind }: Where, day: string): Promise<StageAge[]> {
  return sql<StageAge>(
    `with ended as (
       select ($1::date + 1)::timestamp at time zone coalesce((select time_zone from organisation), 'UTC') as at)
     select s.stage, floor(date_part('epoch', e.at - s.entered_at) / 86400)::int as days, count(*)::int as ideas
     from ended e join insight_stage s on s.entered_at < e.at and (s.left_at is null or s.left_at >= e.at)
     join insight_idea i on i.idea_id = s.idea_id
     where s.stage = any($2::text[]) and ${whereSql}
     group by 1, 2 order by 1, 2`,
    [day, waiting, unitId, categoryId, kind],
  );
}
