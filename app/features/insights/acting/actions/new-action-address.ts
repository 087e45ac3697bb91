import type { FigureName } from "../../figures/sentence.ts";

interface About {
  readonly figure: FigureName;
  readonly unit: string | null;
  /** The name of a period; empty: none. */
  readonly period: string;
}

/** Where a unit is asked for action about a figure. */
export function newActionAddress({ figure, unit, period }: About): string {
  const search = new URLSearchParams({ figure });
  if (unit !== null) search.set("unit", unit);
  if (period !== "") search.set("period", period);
  return `/insights/actions/new?${search.toString()}`;
}
