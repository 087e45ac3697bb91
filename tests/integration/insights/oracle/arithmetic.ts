/** The value in the middle, or any other quantile, between two neighbours in proportion; null of nothing. */
function quantile(values: readonly number[], share: number): number | null {
  const inOrder = [...values].sort((a, b) => a - b);
  if (inOrder.length === 0) return null;
  const place = share * (inOrder.length - 1);
  const below = inOrder[Math.floor(place)] ?? 0;
  const above = inOrder[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (values: readonly number[]) => quantile(values, 0.5);

/** Mean difference of all pairs, of each with itself too, over twice the mean; null when there is nothing to divide. */
export function gini(values: readonly number[]): number | null {
  const n = values.length;
  const mean = total(values) / n;
  if (n === 0 || mean === 0) return null;
  let difference = 0;
  for (const a of values) for (const b of values) difference += Math.abs(a - b);
  return difference / (n * n) / (2 * mean);
}

/** What the tenth with most (rounded up) have of everything; null of nothing. */
export function shareOfTenth(values: readonly number[]): number | null {
  const all = total(values);
  if (all === 0) return null;
  const most = [...values].sort((a, b) => b - a).slice(0, Math.ceil(values.length / 10));
  return total(most) / all;
}

interface Wait {
  readonly time: number;
  readonly isOver: boolean;
}

/** The first time at which no more than this share still waits, by Kaplan and Meier; null: it never comes to that. */
export function waitedUntil(waits: readonly Wait[], stillWaiting: number): number | null {
  const times = waits.filter(({ isOver }) => isOver).map(({ time }) => time);
  for (const t of [...new Set(times)].sort((a, b) => a - b))
    if (stillAfter(waits, times, t) <= stillWaiting + 1e-9) return t;
  return null;
}

/** S(t) of the definition, each time from the beginning. */
function stillAfter(waits: readonly Wait[], times: readonly number[], t: number): number {
  let share = 1;
  for (const earlier of new Set(times.filter((time) => time <= t))) {
    const waiting = waits.filter(({ time }) => time >= earlier).length;
    const ending = times.filter((time) => time === earlier).length;
    share *= (waiting - ending) / waiting;
  }
  return share;
}

const total = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0);
