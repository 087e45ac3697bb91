import { describe, expect, test } from "vitest";
import { mixedSheet } from "#tests/support/challenge-draft.ts";
import { evaluation } from "#tests/support/evaluations.ts";
import { calibrationOf } from "./calibration.ts";
import { fraction } from "./fraction.ts";
import { spreadOf } from "./spread.ts";

describe("a spread", () => {
  test("has the standard deviation of a whole population", () => {
    // The textbook's: mean 5, deviation 2.
    const values = [2, 4, 4, 4, 5, 5, 7, 9].map((value) => fraction(value));
    expect(spreadOf(values)).toEqual({
      count: 8,
      mean: "5.00",
      least: "2.00",
      most: "9.00",
      deviation: "2.00",
    });
  });

  test("of one value is none, and of no values nothing", () => {
    expect(spreadOf([fraction(1, 3)])).toMatchObject({ mean: "0.33", deviation: "0.00" });
    expect(spreadOf([])).toBe(null);
  });
});

describe("the calibration view", () => {
  const draft = { ...evaluation("kim", "b", {}), state: "draft" } as const;
  const found = calibrationOf(mixedSheet, [
    evaluation("joe", "a", { use: "40", cost: "4", ready: "1" }),
    evaluation("joe", "b", { use: "20", cost: "2", ready: "1" }),
    evaluation("kim", "a", { use: "10", cost: "0", ready: "0" }),
    draft,
  ]);

  test("tells the spread of each judge, in all and by criterion", () => {
    const joe = found.judges.find(({ judgeId }) => judgeId === "joe");
    expect(joe?.total).toMatchObject({ count: 2, mean: "72.50", deviation: "17.50" });
    expect(joe?.criteria.map(({ criterionId, points }) => [criterionId, points.deviation])).toEqual(
      [
        ["use", "10.00"],
        ["cost", "7.50"],
        ["ready", "0.00"],
      ],
    );
  });

  test("tells what divides judges, by criterion and by submission", () => {
    expect(found.criteria.map(({ criterionId, points }) => [criterionId, points.count])).toEqual([
      ["use", 3],
      ["cost", 3],
      ["ready", 3],
    ]);
    expect(found.submissions).toMatchObject([
      { submissionId: "a", total: { count: 2, least: "10.00", most: "90.00", deviation: "40.00" } },
      { submissionId: "b", total: { count: 1 } },
    ]);
  });

  test("does not speak of judges who have completed nothing", () => {
    expect(calibrationOf(mixedSheet, [draft])).toEqual({
      judges: [],
      criteria: [],
      submissions: [],
    });
  });
});
