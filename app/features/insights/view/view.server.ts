import type { Actor } from "#app/core/actor.ts";
import { authorize, may } from "#app/core/policy.ts";
import { readInsightsFilter, tellsOfPeople, type FilterMistake } from "../periods/filter.ts";
import { todayHere } from "../periods/today.queries.server.ts";
import { insightsPolicy } from "./insights.policy.ts";
import { categoryIds } from "./categories.queries.server.ts";
import { figuredUnits, lineagesIn, type FiguredUnit } from "./units.queries.server.ts";
import type { View } from "./view.ts";

/**
 * What an address asks to see, as far as this reader may. A manager who names no unit sees the first of their own.
 * Throws `forbidden` for whoever sees no figures, and for a unit that is not theirs.
 */
export async function readView(actor: Actor, search: URLSearchParams): Promise<View> {
  authorize(actor, insightsPolicy.enter, undefined);
  const [units, today, categories] = await Promise.all([
    figuredUnits(),
    todayHere(),
    categoryIds(),
  ]);
  const read = readInsightsFilter(search, today);
  const seesAll = may(actor, insightsPolicy.see, { lineage: [] });
  const lineage = lineagesIn(units);
  const isTheirs = ({ id }: FiguredUnit) =>
    may(actor, insightsPolicy.see, { lineage: lineage(id) });
  const choices = seesAll ? units : units.filter(isTheirs);
  const { unit: askedUnit, mistakes: ofUnit } = knownUnit(read.filter.unitId, units);
  const unitId = askedUnit ?? (seesAll ? null : (choices[0]?.id ?? null));
  authorize(actor, insightsPolicy.see, {
    lineage: unitId === null ? [] : lineage(unitId),
  });
  const { categoryId } = read.filter;
  const isKnown = categoryId === null || categories.has(categoryId);
  const filter = { ...read.filter, unitId, categoryId: isKnown ? categoryId : null };
  const ofCategory: readonly FilterMistake[] = isKnown ? [] : ["category_unknown"];
  return {
    reader: { id: actor.id },
    ...{ filter, today, units, choices, seesAll },
    mistakes: [...read.mistakes, ...ofUnit, ...ofCategory],
    tellsOfPeople: tellsOfPeople(filter, today),
  };
}

function knownUnit(
  id: string | null,
  units: readonly FiguredUnit[],
): { readonly unit: string | null; readonly mistakes: readonly FilterMistake[] } {
  if (id === null || units.some((unit) => unit.id === id)) return { unit: id, mistakes: [] };
  return { unit: null, mistakes: ["unit_unknown"] };
}
