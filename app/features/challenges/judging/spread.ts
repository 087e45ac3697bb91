/**
 * Spread: how far values lie apart. The variance is that of a whole population, the mean of squared distances from the
 * mean: a judge's evaluations are all there are of theirs, not a sample of others.
 */
import { compare, meanOf, minus, rootOf, times, writeDecimal, type Fraction } from "./fraction.ts";

/** For people to read, rounded half-up to two places. */
export interface Spread {
  readonly count: number;
  readonly mean: string;
  readonly least: string;
  readonly most: string;
  readonly deviation: string;
}

/** Mean and variance, exactly; null of no values. */
export function momentsOf(
  values: readonly Fraction[],
): { readonly mean: Fraction; readonly variance: Fraction } | null {
  const mean = meanOf(values);
  if (!mean) return null;
  const variance = meanOf(values.map((value) => squared(minus(value, mean))));
  return variance && { mean, variance };
}

/** The spread of some values; null of none. */
export function spreadOf(values: readonly Fraction[]): Spread | null {
  const moments = momentsOf(values);
  const sorted = [...values].sort(compare);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (!moments || !least || !most) return null;
  return {
    count: values.length,
    mean: writeDecimal(moments.mean, 2),
    least: writeDecimal(least, 2),
    most: writeDecimal(most, 2),
    deviation: writeDecimal(rootOf(moments.variance, 2), 2),
  };
}

/** A number times itself. */
export function squared(value: Fraction): Fraction {
  return times(value, value);
}
