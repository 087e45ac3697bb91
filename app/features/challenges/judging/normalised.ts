/**
 * Means from which each judge's strictness is taken: a judge's total x becomes z = (x − m) / s, with m and s the mean and
 * the standard deviation of that judge's completed evaluations. As the design of the product states it, a z-score is
 * left out for a judge with fewer than two evaluations or without spread. Roots are rarely whole, so each z-score is
 * rounded half-up to six places; from there on everything is exact again.
 */
import type { Totalled } from "./evaluation.ts";
import { fraction, meanOf, minus, rootOf, times, zero, type Fraction } from "./fraction.ts";
import { byKey } from "./grouping.ts";
import { momentsOf, squared } from "./spread.ts";

export const zPlaces = 6;

/** Why a judge's evaluations have no z-scores. */
export interface LeftOut {
  readonly judgeId: string;
  readonly reason: "fewer_than_two" | "no_spread";
}

export interface Normalised {
  /** Mean z-score by submission; those that only judges without z-scores evaluated are not in it. */
  readonly means: ReadonlyMap<string, Fraction>;
  readonly leftOut: readonly LeftOut[];
}

/** Normalised means of submissions, from what their evaluations come to. */
export function normalised(totals: readonly Totalled[]): Normalised {
  const leftOut: LeftOut[] = [];
  const scores: { submissionId: string; z: Fraction }[] = [];
  for (const [judgeId, own] of byKey(totals, (one) => one.judgeId)) {
    const moments = momentsOf(own.map(({ total }) => total));
    if (!moments || own.length < 2) leftOut.push({ judgeId, reason: "fewer_than_two" });
    else if (moments.variance.over === 0n) leftOut.push({ judgeId, reason: "no_spread" });
    else
      for (const { submissionId, total } of own)
        scores.push({ submissionId, z: zScore(total, moments) });
  }
  const means = [...byKey(scores, (one) => one.submissionId)].map(([id, of]) => {
    return [id, meanOf(of.map(({ z }) => z)) ?? zero] as const;
  });
  return { means: new Map(means), leftOut };
}

// The root of a quotient is taken once, so that only one rounding happens.
function zScore(
  value: Fraction,
  { mean, variance }: { readonly mean: Fraction; readonly variance: Fraction },
): Fraction {
  const distance = minus(value, mean);
  const square = times(squared(distance), fraction(variance.under, variance.over));
  const size = rootOf(square, zPlaces);
  return distance.over < 0n ? minus(zero, size) : size;
}
