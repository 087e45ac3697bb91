/** How promises are kept, over the last weeks. */
export const overviewPeriods = [4, 13, 52] as const;
export type OverviewPeriod = (typeof overviewPeriods)[number];

/** Reads a period from an address; a quarter of a year unless it says otherwise. */
export function readPeriod(search: URLSearchParams): OverviewPeriod {
  return overviewPeriods.find((weeks) => String(weeks) === search.get("weeks")) ?? 13;
}

/** How many in a hundred; null of none. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * 100) / whole);
}
