import type { Scope } from "./scope.ts";

/** The ideas `i` of insight_idea that were posted here within a scope: `$1` to `$5` are its values. */
export const cohortSql = (scope: Scope) => `
  not i.imported and i.posted_on between $1::date and $2::date
  and ${scope.unitId === null ? "$3::uuid is null" : "i.unit_id in (select unit_id from units_within($3::uuid))"}
  and ${scope.categoryId === null ? "$4::uuid is null" : "i.category_id = $4::uuid"}
  and ${scope.kind === null ? "$5::text is null" : "i.kind = $5::text"}`;

/** The values of a scope, in that order. */
export function scopeValues(scope: Scope): readonly unknown[] {
  return [scope.from, scope.to, scope.unitId, scope.categoryId, scope.kind];
}
