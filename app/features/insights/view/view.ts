/** What somebody looks at on a page of figures: the filter, and what it comes to in days and units. */
import type { Scope } from "../figures/scope.ts";
import type { FilterMistake, InsightsFilter } from "../periods/filter.ts";
import { before, spanOf, type Period } from "../periods/period.ts";
import type { FiguredUnit } from "./units.queries.server.ts";

export interface View {
  /** Who looks: names of ideas and challenges are told as far as they may see them. */
  readonly reader: { readonly id: string };
  readonly filter: InsightsFilter;
  /** In the place of what made no sense stands the usual; each of these is told. */
  readonly mistakes: readonly FilterMistake[];
  /** The day it is by the organisation's calendar. */
  readonly today: string;
  readonly units: readonly FiguredUnit[];
  /** The units among which the reader may choose; with the whole organisation for leaders alone. */
  readonly choices: readonly FiguredUnit[];
  readonly seesAll: boolean;
  /** Whether figures about people are told under this filter at all. */
  readonly tellsOfPeople: boolean;
}

/** What is asked of the figures of a period under a filter. */
export function scopeOf(
  { unitId, categoryId, kind }: Pick<InsightsFilter, "unitId" | "categoryId" | "kind">,
  period: Period,
): Scope {
  return { ...spanOf(period), unitId, categoryId, kind };
}

/** The scopes of a view's period and of the one before. */
export function scopesOf({ filter }: Pick<View, "filter">): {
  readonly now: Scope;
  readonly before: Scope;
} {
  return { now: scopeOf(filter, filter.period), before: scopeOf(filter, before(filter.period)) };
}
