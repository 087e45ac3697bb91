import { sql } from "#app/platform/db.server.ts";
import { nobody, type Act } from "../rollups/act.ts";
import { cutFor } from "./cut-for.ts";
import type { By, Scope } from "./scope.ts";

/** How many acts of a kind there were from a day on. */
export interface CountedActs {
  /** The first day of the week or month; of a whole scope its own. */
  readonly start: string;
  readonly act: Act;
  readonly n: number;
}

/**
 * How many acts there were, by day, week, month or as a whole. What people do counts in their unit of that day, what
 * happens to ideas in the idea's unit. Throws a RangeError where a unit and a category are asked for in anything but
 * whole weeks or months, or of what people do.
 */
export function countedActs(scope: Scope, by: By, acts: readonly Act[]): Promise<CountedActs[]> {
  const cut = cutFor(scope, by, acts);
  return sql<CountedActs>(countsSql(scope, startSql[by]), valuesOf(scope, cut, acts));
}

const startSql: Readonly<Record<By, string>> = {
  day: "c.start::text",
  week: "date_trunc('week', c.start::timestamp)::date::text",
  month: "date_trunc('month', c.start::timestamp)::date::text",
  whole: "$2::date::text",
};

/** The statement behind `countedActs`: only conditions that are asked for stand in it, so that each goes along its index. */
export const countsSql = (scope: Scope, start: string) => `
  select ${start} as start, c.act, sum(c.n)::int as n from insight_count c
  where c.cut = $1 and c.start between $2::date and $3::date and c.act = any($4::text[])
    and ${scope.unitId === null ? "$5::uuid is null" : "c.unit_id in (select unit_id from units_within($5::uuid))"}
    and ${scope.categoryId === null ? "$6::uuid is null" : "c.category_id = $6::uuid"}
    and ${scope.kind === null ? "$7::text is null" : "c.kind = $7::text"}
  group by 1, 2 order by 1, 2`;

const valuesOf = (scope: Scope, cut: string, acts: readonly Act[]) => [
  ...[cut, scope.from, scope.to, acts, scope.unitId, scope.categoryId, scope.kind],
];

/** The same as a whole, for each of some units with everything below it. */
export function countedActsOfUnits(
  scope: Omit<Scope, "unitId">,
  unitIds: readonly string[],
  acts: readonly Act[],
): Promise<{ readonly unitId: string; readonly act: Act; readonly n: number }[]> {
  const cut = cutFor({ ...scope, unitId: nobody }, "whole", acts);
  return sql(
    `select s.id as "unitId", c.act, sum(c.n)::int as n
     from unnest($5::uuid[]) s (id) cross join lateral units_within(s.id) w
     join insight_count c on c.cut = $1 and c.unit_id = w.unit_id
     where c.start between $2::date and $3::date and c.act = any($4::text[])
       and ($6::uuid is null or c.category_id = $6::uuid) and ($7::text is null or c.kind = $7::text)
     group by 1, 2 order by 1, 2`,
    [cut, scope.from, scope.to, acts, unitIds, scope.categoryId, scope.kind],
  );
}
