import fc from "fast-check";
import { expect, test } from "vitest";
import { agesOf, quantile } from "./ages.ts";

test("quantiles are those of R's quantile(1:10), which takes definition 7", () => {
  const oneToTen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  expect([0.25, 0.5, 0.75, 0.9].map((share) => quantile(oneToTen, share))).toEqual([
    3.25, 5.5, 7.75, 9.1,
  ]);
});

test("ages need no order, one is all of them, and of none there is nothing", () => {
  expect(agesOf([10, 1, 4])).toMatchObject({ youngest: 1, median: 4, oldest: 10 });
  expect(agesOf([7])).toEqual({ youngest: 7, lower: 7, median: 7, upper: 7, p90: 7, oldest: 7 });
  expect(agesOf([])).toBeNull();
});

test("each is at least the one before, whatever the ages", () => {
  const some = fc.array(fc.double({ min: 0, max: 5_000, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(some, (days) => {
      const ages = agesOf(days);
      if (!ages) throw new Error("There are ages.");
      const order = [ages.youngest, ages.lower, ages.median, ages.upper, ages.p90, ages.oldest];
      order.slice(1).forEach((age, index) => {
        expect(age).toBeGreaterThanOrEqual((order[index] ?? 0) - 1e-9);
      });
    }),
  );
});
