import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bridgingIdeas, crossUnit, weightOf } from "./silos.ts";

const votes = (from: string, to: string, number: number) => ({
  ...{ from, to, votes: number, comments: 0, coauthorships: 0 },
});

describe("the matrix of units", () => {
  test("weighs a vote once, a comment three times and a co-authorship five times", () => {
    expect(weightOf({ votes: 1, comments: 0, coauthorships: 0 })).toBe(1);
    expect(weightOf({ votes: 2, comments: 3, coauthorships: 1 })).toBe(16);
  });

  test("counts across units what comes from another unit than the idea's", () => {
    const rows = [votes("a", "a", 6), votes("a", "b", 2), { ...votes("b", "a", 0), comments: 1 }];
    expect(crossUnit(rows, false)).toMatchObject({ total: 11, across: 5 });
  });
});

describe("the silo index", () => {
  const index = (...rows: ReturnType<typeof votes>[]) => crossUnit(rows, false).index;

  test("is nought where everybody stays with their own unit", () => {
    expect(index(votes("a", "a", 5), votes("b", "b", 9))).toEqual({
      ...{ is: "value", value: { part: 0, of: 1 } },
    });
  });

  test("is one where units make no difference", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 }),
        (people, ideas) => {
          const rows = people.flatMap((row, from) =>
            ideas.map((column, to) => votes(`u${from}`, `u${to}`, row * column)),
          );
          expect(index(...rows)).toEqual({ is: "value", value: { part: 1, of: 1 } });
        },
      ),
    );
  });

  test("is 30 across over the 48 that were to be expected, in the example of docs/insights.md", () => {
    // Rows 60 and 40, columns 60 and 40 of 100: expected across 60 × 40 / 100 + 40 × 60 / 100 = 48.
    const rows = [
      votes("a", "a", 45),
      votes("a", "b", 15),
      votes("b", "a", 15),
      votes("b", "b", 25),
    ];
    expect(index(...rows)).toEqual({ is: "value", value: { part: 5, of: 8 } });
  });

  test("is more than one where people look rather at the ideas of others", () => {
    expect(index(votes("a", "b", 5), votes("b", "a", 5))).toEqual({
      ...{ is: "value", value: { part: 2, of: 1 } },
    });
  });

  test("is none without interactions or with one unit alone, and hidden when so few people are behind it", () => {
    expect(index()).toEqual({ is: "none" });
    expect(index(votes("a", "a", 5))).toEqual({ is: "none" });
    expect(crossUnit([votes("a", "b", 5)], true).index).toEqual({ is: "hidden" });
  });
});

describe("an idea that bridges units", () => {
  test("is told as a share of what was posted", () => {
    expect(bridgingIdeas({ bridging: 3, posted: 12 })).toEqual({
      ...{ is: "value", value: { part: 3, of: 12 } },
    });
    expect(bridgingIdeas({ bridging: 0, posted: 0 })).toEqual({ is: "none" });
  });
});
