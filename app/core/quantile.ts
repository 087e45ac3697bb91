/** So many things that have this value. */
export interface Counted {
  readonly value: number;
  readonly count: number;
}

/**
 * The value below which a share of all things lies, from how many have which value: between two neighbours in proportion,
 * as PostgreSQL's percentile_cont and type 7 of Hyndman & Fan (The American Statistician, 1996) have it. Null of nothing.
 */
export function quantileOf(rows: readonly Counted[], share: number): number | null {
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const place = share * (total - 1);
  const below = valueAt(rows, Math.floor(place));
  const above = valueAt(rows, Math.ceil(place));
  return below + (above - below) * (place - Math.floor(place));
}

/** The middle one; of an even number halfway between the two in the middle. Null of nothing. */
export function medianOf(rows: readonly Counted[]): number | null {
  return quantileOf(rows, 0.5);
}

function valueAt(rows: readonly Counted[], place: number): number {
  const sorted = [...rows].sort((one, other) => one.value - other.value);
  let before = 0;
  for (const { value, count } of sorted) {
    before += count;
    if (place < before) return value;
  }
  return sorted.at(-1)?.value ?? 0;
}
