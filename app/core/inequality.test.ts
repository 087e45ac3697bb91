import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { giniOf, shareOfTop, topTenth } from "./inequality.ts";
import { isMore, shareOf } from "./share.ts";

const each = (...values: readonly number[]) => values.map((value) => ({ value, people: 1 }));

describe("the Gini coefficient", () => {
  test("is none where everybody has the same, or nothing, or where there is nobody", () => {
    for (const holdings of [[{ value: 3, people: 8 }], [{ value: 0, people: 8 }], []])
      expect(giniOf(holdings)).toEqual({ part: 0, of: 1 });
  });

  test("is all but one n-th where one of n has everything", () => {
    expect(giniOf([...each(7), { value: 0, people: 19 }])).toEqual({ part: 19, of: 20 });
  });

  test("of one, two and three is two ninths", () => {
    expect(giniOf(each(1, 2, 3))).toEqual({ part: 2, of: 9 });
  });

  test("is the same from people one by one as from how many have how much", () => {
    expect(giniOf(each(4, 4, 4, 1, 1, 0))).toEqual(
      giniOf([
        { value: 1, people: 2 },
        { value: 4, people: 3 },
        { value: 0, people: 1 },
      ]),
    );
  });

  test("is the mean difference of all pairs over twice the mean, reckoned the long way", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 20 }), (values) => {
        const differences = values.flatMap((one) => values.map((other) => Math.abs(one - other)));
        const total = values.reduce((sum, one) => sum + one, 0);
        const long = differences.reduce((sum, one) => sum + one, 0);
        expect(giniOf(each(...values))).toEqual(shareOf(long, 2 * values.length * total));
      }),
    );
  });
});

describe("the top tenth", () => {
  test("is rounded up", () => {
    expect([0, 1, 10, 11, 20].map(topTenth)).toEqual([0, 1, 1, 2, 2]);
  });

  test("has a share that no other choice of as many exceeds", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(9), { minLength: 20, maxLength: 20 }),
        fc.uniqueArray(fc.nat(19), { minLength: 2, maxLength: 2 }),
        (values, [one = 0, other = 0]) => {
          const total = values.reduce((sum, value) => sum + value, 0);
          const chosen = shareOf((values[one] ?? 0) + (values[other] ?? 0), total);
          expect(isMore(chosen, shareOfTop(each(...values), 2))).toBe(false);
        },
      ),
    );
  });

  test("takes a part of those who have the same", () => {
    const holdings = [
      { value: 3, people: 4 },
      { value: 1, people: 8 },
    ];
    expect(shareOfTop(holdings, 2)).toEqual({ part: 3, of: 10 });
    expect(shareOfTop(holdings, 5)).toEqual({ part: 13, of: 20 });
  });
});
