import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bridgingIdeas, siloIndexOf, weightOf, type UnitTies } from "./silos.ts";

const votes = (from: string, to: string, number: number) => ({
  ...{ from, to, votes: number, comments: 0, coauthorships: 0 },
});

describe("the matrix of units", () => {
  test("weighs a vote once, a comment three times and a co-authorship five times", () => {
    expect(weightOf({ votes: 1, comments: 0, coauthorships: 0 })).toBe(1);
    expect(weightOf({ votes: 2, comments: 3, coauthorships: 1 })).toBe(16);
  });
});

/** What ties each unit, of a matrix of votes. */
function tiesOf(rows: ReturnType<typeof votes>[]): UnitTies[] {
  const sum = (some: typeof rows) => some.reduce((all, row) => all + row.votes, 0);
  return [...new Set(rows.flatMap(({ from, to }) => [from, to]))].map((unitId) => ({
    ...{ unitId, act: "voted" },
    given: sum(rows.filter(({ from }) => from === unitId)),
    received: sum(rows.filter(({ to }) => to === unitId)),
    own: sum(rows.filter(({ from, to }) => from === unitId && to === unitId)),
  }));
}

describe("the silo index", () => {
  const index = (...rows: ReturnType<typeof votes>[]) => siloIndexOf(tiesOf(rows), false);

  test("is nought where everybody stays with their own unit", () => {
    expect(index(votes("a", "a", 5), votes("b", "b", 9))).toEqual({
      ...{ is: "value", value: { part: 0, of: 100 } },
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
          expect(index(...rows)).toEqual({ is: "value", value: { part: 100, of: 100 } });
        },
      ),
    );
  });

  test("is 30 across over the 48 that were to be expected, in hundredths, in the example of docs/insights.md", () => {
    // Rows 60 and 40, columns 60 and 40 of 100: expected across 60 × 40 / 100 + 40 × 60 / 100 = 48.
    const rows = [
      votes("a", "a", 45),
      votes("a", "b", 15),
      votes("b", "a", 15),
      votes("b", "b", 25),
    ];
    expect(index(...rows)).toEqual({ is: "value", value: { part: 63, of: 100 } });
  });

  test("is more than one where people look rather at the ideas of others", () => {
    expect(index(votes("a", "b", 5), votes("b", "a", 5))).toEqual({
      ...{ is: "value", value: { part: 200, of: 100 } },
    });
  });

  test("is none without interactions or with one unit alone, and hidden when so few people are behind it", () => {
    expect(index()).toEqual({ is: "none" });
    expect(index(votes("a", "a", 5))).toEqual({ is: "none" });
    expect(siloIndexOf(tiesOf([votes("a", "b", 5)]), true)).toEqual({ is: "hidden" });
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
