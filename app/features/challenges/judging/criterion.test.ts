import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { criterion, mixedSheet } from "#tests/support/challenge-draft.ts";
import { bounds, pointsFor, scoreProblem, sheetProblems, type Criterion } from "./criterion.ts";
import { compare, fraction, writeDecimal, zero } from "./fraction.ts";

const numeric = criterion("use", 50);
const rating = criterion("cost", 30, "rating");
const yesNo = criterion("ready", 20, "yes_no");
const shown = (one: Criterion, score: string) => writeDecimal(pointsFor(one, score), 6);

describe("what a score comes to", () => {
  test("is the score itself, at most the points, where it is a number", () => {
    expect(shown(numeric, "37.5")).toBe("37.500000");
    expect(shown(numeric, "50")).toBe("50.000000");
    expect(shown(numeric, "80")).toBe("50.000000");
  });

  test("is points ÷ end of the range × score where it is a rating", () => {
    expect(["0", "1", "3", "4"].map((score) => shown(rating, score))).toEqual([
      "0.000000",
      "7.500000",
      "22.500000",
      "30.000000",
    ]);
    const fromOne = { ...rating, points: 10, range: { start: 1, end: 3 } };
    expect(pointsFor(fromOne, "1")).toEqual(fraction(10, 3));
  });

  test("is all points or none where it is yes or no", () => {
    expect([shown(yesNo, "1"), shown(yesNo, "0")]).toEqual(["20.000000", "0.000000"]);
  });

  test("is nothing one can reckon with where it is no number", () => {
    expect(() => pointsFor(numeric, "")).toThrow(RangeError);
  });

  test("lies between nothing and the points for every score that can stand, and grows with it", () => {
    const any = fc.record({
      kind: fc.constantFrom("numeric" as const, "rating" as const, "yes_no" as const),
      points: fc.integer({ min: 1, max: 100 }),
      start: fc.integer({ min: 0, max: 9 }),
      length: fc.integer({ min: 1, max: 9 }),
    });
    const share = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(any, share, share, ({ kind, points, start, length }, one, other) => {
        const drawn = { ...criterion("c", points, kind), range: { start, end: start + length } };
        const [least, most] = bounds(drawn);
        const at = (part: number) => String(least + Math.floor(((most - least) * part) / 100));
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map(at);
        for (const score of [low, high]) expect(scoreProblem(drawn, score ?? "")).toBe(null);
        const [less, more] = [pointsFor(drawn, low ?? ""), pointsFor(drawn, high ?? "")];
        expect(compare(zero, less)).toBeLessThanOrEqual(0);
        expect(compare(less, more)).toBeLessThanOrEqual(0);
        expect(compare(more, fraction(points))).toBeLessThanOrEqual(0);
        expect(pointsFor(drawn, String(most))).toEqual(fraction(points));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a score", () => {
  test("lies within its bounds", () => {
    expect(scoreProblem(numeric, "50")).toBe(null);
    expect(scoreProblem(numeric, "50.01")).toBe("above");
    expect(scoreProblem(numeric, "-1")).toBe("below");
    expect(scoreProblem({ ...rating, range: { start: 1, end: 5 } }, "0")).toBe("below");
    expect(scoreProblem(rating, "5")).toBe("above");
    expect(scoreProblem(yesNo, "2")).toBe("above");
  });

  test("is a number, of ratings and of yes or no a whole one", () => {
    expect(scoreProblem(numeric, "much")).toBe("not_a_number");
    expect(scoreProblem(rating, "2.5")).toBe("not_whole");
    expect(scoreProblem(rating, "2.0")).toBe(null);
    expect(scoreProblem(yesNo, "0.5")).toBe("not_whole");
  });
});

describe("a sheet", () => {
  const problems = (...criteria: Criterion[]) =>
    sheetProblems({ ...mixedSheet, criteria }).map(({ problem, rowId }) => `${problem} ${rowId}`);

  test("whose points come to a hundred is in order", () => {
    expect(sheetProblems(mixedSheet)).toEqual([]);
  });

  test("says what its points come to instead", () => {
    expect(sheetProblems({ ...mixedSheet, criteria: [numeric, rating] })).toEqual([
      { problem: "sum", rowId: "first", sum: 80 },
    ]);
    expect(problems()).toEqual(["no_criterion first"]);
  });

  test("has criteria of whole points, each with a title of its own", () => {
    expect(problems({ ...numeric, points: 0 }, criterion("b", 100))).toEqual(["points use"]);
    expect(problems({ ...numeric, points: 33.5 }, { ...rating, points: 66.5 })).toEqual([
      "points use",
      "points cost",
    ]);
    expect(problems(numeric, { ...criterion("b", 50), title: ` ${numeric.title}` })).toEqual([
      "taken_twice b",
    ]);
    expect(problems({ ...criterion("a", 100), title: " " })).toEqual(["title_missing a"]);
  });

  test("has ratings that go up", () => {
    const ranged = (start: number, end: number) =>
      problems({ ...criterion("a", 100, "rating"), range: { start, end } });
    expect(ranged(1, 5)).toEqual([]);
    for (const [start, end] of [
      [3, 3],
      [4, 1],
      [-1, 3],
      [0, 2.5],
      [0, 11],
    ] as const)
      expect(ranged(start, end)).toEqual(["range a"]);
  });
});
