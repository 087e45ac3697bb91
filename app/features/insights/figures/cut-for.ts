import { ideaActs, type Act } from "../rollups/act.ts";
import type { Cut } from "../rollups/cut.ts";
import { isWholeMonths, isWholeWeeks, type By, type Scope } from "./scope.ts";

/**
 * The cut that answers with the fewest rows. A unit together with a category or kind is kept for whole weeks and months
 * and what is counted of ideas alone. Throws a RangeError for anything else.
 */
export function cutFor(scope: Scope, by: By, acts: readonly Act[]): Cut {
  const isAbout = scope.categoryId !== null || scope.kind !== null;
  const asMonths = isWholeMonths(scope) && (by === "month" || by === "whole");
  if (scope.unitId === null) return isAbout || !asMonths ? "category_day" : "unit_month";
  if (!isAbout) return asMonths ? "unit_month" : "unit_day";
  if (!acts.every(isOfIdeas))
    throw new RangeError("What people do is not counted by unit and category together.");
  if (asMonths) return "cross_month";
  if (isWholeWeeks(scope) && (by === "week" || by === "whole")) return "cross_week";
  throw new RangeError("A unit and a category together are counted in whole weeks or months.");
}

function isOfIdeas(act: Act): boolean {
  return ideaActs.some((one) => one === act);
}
