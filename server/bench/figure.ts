/** One line of the table. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly ours: number | null;
  /** What was measured beside it on the same machine in the same run. */
  readonly limit?: { readonly of: string; readonly value: number } | undefined;
  /** What is to be reached, in words; null for what is only told. */
  readonly reach: string | null;
  /** Null for what is only told or could not be measured. */
  readonly met: boolean | null;
  /** What else a reader should know. */
  readonly note?: string | undefined;
}

/** The middle of several measurements; null for none. */
export function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((one, other) => one - other);
  return known[Math.floor(known.length / 2)] ?? null;
}

/** The value below which the given share of several measurements lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** A figure that may be at most so large. */
export function atMost(most: number, figure: Omit<Figure, "met" | "reach">): Figure {
  const { ours } = figure;
  return { ...figure, reach: `≤ ${shown(most)}`, met: ours === null ? null : ours <= most };
}

/** A figure that must be at least so large. */
export function atLeast(least: number, figure: Omit<Figure, "met" | "reach">): Figure {
  const { ours } = figure;
  return { ...figure, reach: `≥ ${shown(least)}`, met: ours === null ? null : ours >= least };
}

/** A rate that must reach a share of the limit measured beside it. */
export function shareOfLimit(share: number, figure: Omit<Figure, "met" | "reach">): Figure {
  const { ours, limit } = figure;
  const met = ours === null || !limit ? null : ours >= share * limit.value;
  return { ...figure, reach: `≥ ${String(share)} of the limit`, met };
}

/** A figure that is told without a measure of what is good. */
export function told(figure: Omit<Figure, "met" | "reach">): Figure {
  return { ...figure, reach: null, met: null };
}

/** A number with as many digits as its size deserves. */
export function shown(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString("en");
  return String(Number(value.toPrecision(3)));
}
