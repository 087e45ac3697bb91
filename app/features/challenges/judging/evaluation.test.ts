import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { criterion, mixedSheet } from "#tests/support/challenge-draft.ts";
import { mark, marks } from "#tests/support/evaluations.ts";
import {
  evaluationLacks,
  evaluationStates,
  isJudged,
  ownTotalOf,
  progressOf,
  seesOthersMarks,
  totalOf,
} from "./evaluation.ts";
import { readDecimal, writeDecimal } from "./fraction.ts";
import { overrideProblems, type Override } from "./override.ts";
import { recusalProblem, recuse } from "./recusal.ts";

const whole = marks({ use: "37.5", cost: "3", ready: "1" });

describe("completing an evaluation", () => {
  test("needs every mark", () => {
    expect(evaluationLacks(mixedSheet, whole)).toEqual([]);
    expect(evaluationLacks(mixedSheet, marks({ use: "37.5", cost: " " }))).toEqual([
      { criterionId: "cost", problem: "score_missing" },
      { criterionId: "ready", problem: "score_missing" },
    ]);
  });

  test("needs every comment where the sheet says so", () => {
    const strict = { ...mixedSheet, needsComments: true };
    const [use, cost, ready] = whole;
    expect(use && cost && ready).toBeTruthy();
    const commented = [{ ...mark("use", "37.5"), comment: "Clear." }, mark("cost", "3")];
    expect(evaluationLacks(strict, commented)).toEqual([
      { criterionId: "cost", problem: "comment_missing" },
      { criterionId: "ready", problem: "score_missing" },
      { criterionId: "ready", problem: "comment_missing" },
    ]);
  });

  test("needs marks that can stand", () => {
    expect(evaluationLacks(mixedSheet, marks({ use: "51", cost: "x", ready: "1" }))).toEqual([
      { criterionId: "use", problem: "above" },
      { criterionId: "cost", problem: "not_a_number" },
    ]);
  });
});

describe("a total", () => {
  const shown = (scores: Record<string, string>) =>
    writeDecimal(totalOf(mixedSheet, { marks: marks(scores) }), 2);

  test("is the sum of what the marks come to", () => {
    expect(shown({ use: "37.5", cost: "3", ready: "1" })).toBe("80.00");
    expect(shown({ use: "50", cost: "4", ready: "1" })).toBe("100.00");
    expect(shown({ use: "0", cost: "0", ready: "0" })).toBe("0.00");
  });

  test("is rounded once, at the end: three thirds of ten are ten", () => {
    const range = { start: 0, end: 3 };
    const thirds = ["a", "b", "c"].map((id) => ({ ...criterion(id, 10, "rating"), range }));
    const sheet = { ...mixedSheet, criteria: [...thirds, criterion("d", 70)] };
    const given = marks({ a: "1", b: "1", c: "1", d: "0" });
    expect(writeDecimal(totalOf(sheet, { marks: given }), 2)).toBe("10.00");
    const one = marks({ a: "1", b: "0", c: "0", d: "0" });
    expect(writeDecimal(totalOf(sheet, { marks: one }), 4)).toBe("3.3300");
  });

  test("goes up with a half: 62.125 is 62.13", () => {
    expect(shown({ use: "39.625", cost: "3", ready: "0" })).toBe("62.13");
  });

  test("of any marks that can stand lies between nothing and a hundred", () => {
    const drawn = fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.nat(4), fc.nat(1));
    fc.assert(
      fc.property(drawn, ([use, cost, ready]) => {
        const text = shown({ use: String(use / 100), cost: String(cost), ready: String(ready) });
        const total = readDecimal(text);
        // In hundredths all of it is whole.
        expect(text).toBe(((use + cost * 750 + ready * 2000) / 100).toFixed(2));
        expect(total).not.toBe(null);
      }),
    );
  });
});

describe("an override", () => {
  const override: Override = {
    score: "10",
    reason: "The judge read the scale upside down.",
    proposerId: "ada",
    confirmerId: "ben",
  };
  const about = {
    criterion: criterion("use", 50),
    state: "completed",
    judgeIds: new Set(["joe"]),
  } as const;

  test("counts in the place of the mark, which stays", () => {
    const overridden = whole.map((one) => (one.criterionId === "use" ? { ...one, override } : one));
    expect(writeDecimal(totalOf(mixedSheet, { marks: overridden }), 2)).toBe("52.50");
    expect(writeDecimal(ownTotalOf(mixedSheet, { marks: overridden }), 2)).toBe("80.00");
  });

  test("takes a reason, a score that can stand, and two people who are no judges", () => {
    expect(overrideProblems(override, about)).toEqual([]);
    expect(overrideProblems({ ...override, reason: " ", score: "51" }, about)).toEqual([
      "above",
      "reason_missing",
    ]);
    expect(overrideProblems({ ...override, confirmerId: "ada" }, about)).toEqual(["one_person"]);
    expect(overrideProblems({ ...override, proposerId: "joe" }, about)).toEqual([
      "proposer_judges",
    ]);
    expect(overrideProblems({ ...override, confirmerId: "joe" }, about)).toEqual([
      "confirmer_judges",
    ]);
  });

  test("is of something completed", () => {
    for (const state of evaluationStates)
      expect(overrideProblems(override, { ...about, state })).toEqual(
        state === "completed" ? [] : ["not_completed"],
      );
  });
});

describe("a recusal", () => {
  const evaluation = {
    judgeId: "joe",
    submissionId: "s1",
    state: "completed",
    marks: whole,
  } as const;

  test("takes the marks out and keeps them sealed, as they were", () => {
    expect(recuse(evaluation, " My sister. ")).toEqual({
      evaluation: { ...evaluation, state: "recused", marks: [] },
      sealed: whole,
      reason: "My sister.",
    });
  });

  test("is one's own, once, and with a reason", () => {
    expect(recusalProblem(evaluation, "joe", "My sister.")).toBe(null);
    expect(recusalProblem(evaluation, "ada", "His sister.")).toBe("not_theirs");
    expect(recusalProblem({ ...evaluation, state: "recused" }, "joe", "x")).toBe("already_recused");
    expect(recusalProblem(evaluation, "joe", "\t")).toBe("reason_missing");
  });
});

describe("others' marks", () => {
  test("are seen once one's own are completed, and never without or after stepping aside", () => {
    const seen = evaluationStates.filter((state) => seesOthersMarks({ state }));
    expect(seen).toEqual(["completed"]);
    expect(seesOthersMarks(null)).toBe(false);
  });
});

describe("a submission", () => {
  const all = (...states: (typeof evaluationStates)[number][]) =>
    states.map((state) => ({ state }));

  test("is judged when nothing is open and something completed; who stepped aside is not waited for", () => {
    expect(isJudged(all("completed", "recused"))).toBe(true);
    expect(isJudged(all("completed", "draft"))).toBe(false);
    expect(isJudged(all("completed", "assigned"))).toBe(false);
    expect(isJudged(all("recused"))).toBe(false);
    expect(isJudged([])).toBe(false);
  });

  test("shows how far it is", () => {
    expect(progressOf(all("completed", "draft", "assigned", "recused", "completed"))).toEqual({
      completed: 2,
      open: 2,
      recused: 1,
    });
  });
});
