/**
 * Exact numbers: fractions of whole numbers of any length, in lowest terms with a positive denominator. Marks, totals and
 * means are compared as such; rounding happens once, at the end, by half-up (a half goes away from zero).
 */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** A fraction of two whole numbers. */
export function fraction(over: bigint | number, under: bigint | number = 1n): Fraction {
  const [top, bottom] = [BigInt(over), BigInt(under)];
  if (bottom === 0n) throw new RangeError("Nothing can be divided by zero.");
  const divisor = commonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { over: top / divisor, under: bottom / divisor };
}

/** Reads a decimal as a form or the database writes it ("7", "7.25"); null for anything else. */
export function readDecimal(text: string): Fraction | null {
  const [, sign = "", whole = "", places = ""] = decimal.exec(text) ?? [];
  if (whole === "") return null;
  return fraction(BigInt(`${sign}${whole}${places}`), 10n ** BigInt(places.length));
}

/** Writes a fraction as a decimal with so many places, rounded half-up: 2/3 with two places is "0.67". */
export function writeDecimal(value: Fraction, places: number): string {
  const scaled = roundedUnits(value, places);
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, "0");
  const sign = scaled < 0n ? "-" : "";
  if (places === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** A fraction rounded half-up to so many decimal places. */
export function rounded(value: Fraction, places: number): Fraction {
  return fraction(roundedUnits(value, places), 10n ** BigInt(places));
}

/** The sum of any number of fractions. */
export function sum(values: readonly Fraction[]): Fraction {
  return values.reduce(plus, zero);
}

/** The mean; null of none. */
export function meanOf(values: readonly Fraction[]): Fraction | null {
  return values.length === 0 ? null : times(sum(values), fraction(1n, values.length));
}

/** One and another. */
export function plus(one: Fraction, other: Fraction): Fraction {
  return fraction(one.over * other.under + other.over * one.under, one.under * other.under);
}

/** One without another. */
export function minus(one: Fraction, other: Fraction): Fraction {
  return plus(one, { over: -other.over, under: other.under });
}

/** One multiplied by another. */
export function times(one: Fraction, other: Fraction): Fraction {
  return fraction(one.over * other.over, one.under * other.under);
}

/** Less than, equal to or more than zero, as the first is below, the same as or above the second. */
export function compare(one: Fraction, other: Fraction): number {
  const difference = one.over * other.under - other.over * one.under;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** The smaller of two. */
export function lesser(one: Fraction, other: Fraction): Fraction {
  return compare(one, other) <= 0 ? one : other;
}

/**
 * The square root, rounded half-up to so many decimal places without leaving whole numbers: r units are right when
 * (2r − 1)² ≤ 4x < (2r + 1)², where x is the value in units squared.
 */
export function rootOf(value: Fraction, places: number): Fraction {
  if (value.over < 0n) throw new RangeError("A negative number has no root.");
  const units = 10n ** BigInt(places);
  const twice = wholeRoot((4n * value.over * units * units) / value.under);
  return fraction((twice + 1n) / 2n, units);
}

export const zero: Fraction = { over: 0n, under: 1n };

// Longer numbers are no marks, and would take long.
const decimal = /^(-?)(\d{1,9})(?:\.(\d{1,6}))?$/;

function roundedUnits({ over, under }: Fraction, places: number): bigint {
  const size = over < 0n ? -over : over;
  const units = (2n * size * 10n ** BigInt(places) + under) / (2n * under);
  return over < 0n ? -units : units;
}

/** Newton's method on whole numbers: the largest r with r² ≤ n. */
function wholeRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let root = 1n << BigInt(Math.ceil(n.toString(2).length / 2));
  for (;;) {
    const next = (root + n / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}

/** Euclid's algorithm; 1 for zero and zero. */
function commonDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (b > 0n) [a, b] = [b, a % b];
  return a || 1n;
}
