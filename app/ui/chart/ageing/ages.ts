/** How ages are spread: quartiles, the age that nine in ten have not passed, and the oldest. */

export interface Ages {
  /** All in the same unit, rising. */
  readonly youngest: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  /** Nine in ten are not older. */
  readonly p90: number;
  readonly oldest: number;
}

/** The spread of some ages; null of none. */
export function agesOf(ages: readonly number[]): Ages | null {
  const sorted = [...ages].sort((one, other) => one - other);
  const [youngest, oldest] = [sorted[0], sorted.at(-1)];
  if (youngest === undefined || oldest === undefined) return null;
  const at = (share: number) => quantile(sorted, share);
  return { youngest, lower: at(0.25), median: at(0.5), upper: at(0.75), p90: at(0.9), oldest };
}

/**
 * The value below which a share of the sorted values lies, between two of them in proportion: definition 7 of Hyndman
 * and Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996).
 */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
