import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compare,
  fraction,
  lesser,
  meanOf,
  minus,
  plus,
  readDecimal,
  rootOf,
  rounded,
  sum,
  times,
  writeDecimal,
  zero,
} from "./fraction.ts";

const whole = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
const some = fc
  .tuple(whole, fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([over, under]) => fraction(over, under));
const numRuns = 500;

describe("a fraction", () => {
  test("is in lowest terms, so that equal ones are the same", () => {
    expect(fraction(6, 4)).toEqual({ over: 3n, under: 2n });
    expect(fraction(3, -6)).toEqual(fraction(-1, 2));
    expect(fraction(0, -7)).toEqual(zero);
    expect(() => fraction(1, 0)).toThrow(RangeError);
  });

  test("keeps the laws of arithmetic, without loss", () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        expect(plus(a, b)).toEqual(plus(b, a));
        expect(plus(plus(a, b), c)).toEqual(plus(a, plus(b, c)));
        expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
        expect(plus(minus(a, b), b)).toEqual(a);
        expect(compare(a, b)).toBe(-compare(b, a));
        expect(compare(a, b) === 0).toBe(minus(a, b).over === 0n);
        expect(compare(lesser(a, b), a)).toBeLessThanOrEqual(0);
      }),
      { numRuns },
    );
  });

  test("has a mean that many times over is the sum", () => {
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 9 }), (values) => {
        const mean = meanOf(values) ?? zero;
        expect(times(mean, fraction(values.length))).toEqual(sum(values));
      }),
    );
    expect(meanOf([])).toBe(null);
  });

  test("adds a tenth and two tenths to exactly three", () => {
    const read = (text: string) => readDecimal(text) ?? zero;
    expect(plus(read("0.1"), read("0.2"))).toEqual(read("0.3"));
  });
});

describe("rounding", () => {
  test("takes a half up, away from zero", () => {
    const shown = (over: number, under: number, places: number) =>
      writeDecimal(fraction(over, under), places);
    expect([shown(1, 8, 2), shown(-1, 8, 2), shown(5, 2, 0)]).toEqual(["0.13", "-0.13", "3"]);
    // 1.005 as a binary number lies below its half, and would go down.
    expect(shown(1005, 1000, 2)).toBe("1.01");
    expect([shown(2, 3, 2), shown(1, 3, 2), shown(-1, 1000, 2)]).toEqual(["0.67", "0.33", "0.00"]);
  });

  test("is never farther off than half a unit, and is done once and for all", () => {
    fc.assert(
      fc.property(some, fc.nat(6), (value, places) => {
        const near = rounded(value, places);
        const off = minus(near, value);
        const half = fraction(1n, 2n * 10n ** BigInt(places));
        expect(compare(fraction(off.over < 0n ? -off.over : off.over, off.under), half)).not.toBe(
          1,
        );
        expect(rounded(near, places)).toEqual(near);
        expect(readDecimal(writeDecimal(near, places)) ?? near).toEqual(near);
      }),
      { numRuns },
    );
  });

  test("keeps order: what is not less is not less afterwards", () => {
    fc.assert(
      fc.property(some, some, fc.nat(3), (a, b, places) => {
        const [less, more] = compare(a, b) <= 0 ? [a, b] : [b, a];
        expect(compare(rounded(less, places), rounded(more, places))).toBeLessThanOrEqual(0);
      }),
      { numRuns },
    );
  });
});

describe("reading a decimal", () => {
  test("takes what forms and databases write", () => {
    expect(readDecimal("7")).toEqual(fraction(7));
    expect(readDecimal("07.250")).toEqual(fraction(29, 4));
    expect(readDecimal("-0.5")).toEqual(fraction(-1, 2));
  });

  test("takes nothing else for a number", () => {
    const none = [
      "",
      " ",
      "7,5",
      "1e9",
      "NaN",
      "Infinity",
      "0x10",
      ".5",
      "5.",
      "١",
      "1 000",
      "--1",
    ];
    for (const text of [...none, "9".repeat(10), `1.${"0".repeat(7)}`])
      expect(readDecimal(text), text).toBe(null);
  });
});

describe("a root", () => {
  test("is exact where it can be, and else rounded half-up", () => {
    expect(rootOf(fraction(9, 4), 2)).toEqual(fraction(3, 2));
    expect(writeDecimal(rootOf(fraction(2), 6), 6)).toBe("1.414214");
    expect(rootOf(zero, 6)).toEqual(zero);
    // The root is 0.5 and goes up to 1.
    expect(rootOf(fraction(1, 4), 0)).toEqual(fraction(1));
    expect(() => rootOf(fraction(-1), 2)).toThrow(RangeError);
  });

  test("is the nearest number with so many places", () => {
    const positive = some.filter(({ over }) => over >= 0n);
    fc.assert(
      fc.property(positive, fc.nat(6), (value, places) => {
        const root = rootOf(value, places);
        const half = fraction(1n, 2n * 10n ** BigInt(places));
        const [low, high] = [minus(root, half), plus(root, half)];
        if (low.over > 0n) expect(compare(times(low, low), value)).toBeLessThanOrEqual(0);
        expect(compare(times(high, high), value)).toBe(1);
      }),
      { numRuns },
    );
  });
});
