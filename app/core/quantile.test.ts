import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { medianOf, quantileOf } from "./quantile.ts";

const each = (...values: readonly number[]) => values.map((value) => ({ value, count: 1 }));

describe("a median", () => {
  test("is the one in the middle, or halfway between two", () => {
    expect(medianOf(each(9, 1, 4))).toBe(4);
    expect(medianOf(each(9, 1, 4, 5))).toBe(4.5);
  });

  test("counts each value as often as it comes", () => {
    expect(medianOf([{ value: 0, count: 3 }, ...each(8, 9)])).toBe(0);
  });

  test("is of nothing none", () => {
    expect(medianOf([])).toBeNull();
    expect(medianOf([{ value: 3, count: 0 }])).toBeNull();
  });
});

describe("a quantile", () => {
  // R: quantile(c(15, 20, 35, 40, 50), c(.05, .3, .4, .5, 1)).
  test.each([
    [0.05, 16],
    [0.3, 23],
    [0.4, 29],
    [0.5, 35],
    [1, 50],
  ])("%s of published values is %s", (share, value) => {
    expect(quantileOf(each(15, 20, 35, 40, 50), share)).toBeCloseTo(value, 9);
  });

  test("lies among the values, and higher for a larger share", () => {
    const rows = fc.array(
      fc.record({
        value: fc.integer({ min: -99, max: 99 }),
        count: fc.integer({ min: 1, max: 5 }),
      }),
      { minLength: 1 },
    );
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(rows, share, share, (all, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((at) => {
          return quantileOf(all, at) ?? NaN;
        });
        expect(low).toBeLessThanOrEqual((high ?? NaN) + 1e-9);
        expect(low).toBeGreaterThanOrEqual(Math.min(...all.map(({ value }) => value)));
        expect(high).toBeLessThanOrEqual(Math.max(...all.map(({ value }) => value)));
      }),
    );
  });
});
