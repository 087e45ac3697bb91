import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { criterion, mixedSheet } from "#tests/support/challenge-draft.ts";
import { evaluation, marks } from "#tests/support/evaluations.ts";
import type { Evaluation } from "./evaluation.ts";
import { rankingOf, type Judged } from "./ranking.ts";
import type { ScoringSheet } from "./criterion.ts";

/** A hundred points for one criterion, so that totals are what is written. */
const plain: ScoringSheet = { ...mixedSheet, criteria: [criterion("all", 100)] };

function total(judgeId: string, submissionId: string, score: string): Evaluation {
  return evaluation(judgeId, submissionId, { all: score });
}

function ranking(evaluations: readonly Evaluation[], more: Partial<Judged> = {}) {
  const ids = [...new Set(evaluations.map(({ submissionId }) => submissionId))];
  const submissions = ids.map((id) => ({ id, submittedAt: null }));
  const judged = { sheet: plain, evaluations, submissions, tieRule: [], lotSeed: "seed" };
  return rankingOf({ ...judged, ...more });
}

const placed = ({ ranked }: ReturnType<typeof rankingOf>) =>
  ranked.map(({ place, submissionId }) => `${place} ${submissionId}`);

describe("a ranking", () => {
  test("is by the mean of completed evaluations", () => {
    const found = ranking([
      total("joe", "a", "60"),
      total("kim", "a", "70"),
      total("joe", "b", "90"),
      total("kim", "b", "45.5"),
    ]);
    expect(
      found.ranked.map(({ submissionId, place, mean }) => [submissionId, place, mean]),
    ).toEqual([
      ["b", 1, "67.750000"],
      ["a", 2, "65.000000"],
    ]);
  });

  test("counts neither drafts nor what is recused, and leaves unranked what has nothing else", () => {
    const recused = { ...total("kim", "a", "0"), state: "recused" } as const;
    const draft = { ...total("lea", "a", "0"), state: "draft" } as const;
    const found = ranking([
      total("joe", "a", "60"),
      recused,
      draft,
      { ...recused, submissionId: "b" },
      { ...draft, submissionId: "c", marks: [] },
    ]);
    expect(found.ranked).toMatchObject([{ submissionId: "a", mean: "60.000000", evaluations: 1 }]);
    expect(found.unranked).toEqual(["b", "c"]);
  });

  test("compares means that are not rounded: a third of a hundredth decides", () => {
    const found = ranking([
      ...["80.01", "80", "80"].map((score, n) => total(`j${n}`, "a", score)),
      ...["80", "80", "80"].map((score, n) => total(`j${n}`, "b", score)),
    ]);
    expect(placed(found)).toEqual(["1 a", "2 b"]);
    expect(found.ties).toEqual([]);
    expect(found.ranked[0]?.mean).toBe("80.003333");
  });

  test("takes equal means for equal, however they came about", () => {
    const tenths = ["0.1", "0.2", "0.3"].map((score, n) => total(`j${n}`, "a", score));
    const fifths = ["0.2", "0.2", "0.2"].map((score, n) => total(`j${n}`, "b", score));
    expect(placed(ranking([...tenths, ...fifths]))).toEqual(["1 a", "1 b"]);
  });

  test("counts an override in the place of the mark", () => {
    const override = { score: "95", reason: "Misread.", proposerId: "ada", confirmerId: "ben" };
    const [own] = marks({ all: "10" });
    const overridden = { ...total("joe", "b", "10"), marks: own ? [{ ...own, override }] : [] };
    expect(placed(ranking([total("joe", "a", "60"), overridden]))).toEqual(["1 b", "2 a"]);
  });

  test("is the same in whatever order evaluations and submissions come", () => {
    const some = fc.uniqueArray(
      fc.record({ judge: fc.nat(4), submission: fc.nat(5), score: fc.nat(3) }),
      { selector: ({ judge, submission }) => `${judge} ${submission}`, maxLength: 20 },
    );
    const tieRule = [{ by: "normalised" }, { by: "agreement" }] as const;
    fc.assert(
      fc.property(some, fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (drawn, order) => {
        const evaluations = drawn.map(({ judge, submission, score }) =>
          total(`j${judge}`, `s${submission}`, String(score * 10)),
        );
        const shuffled = evaluations
          .map((one, n) => ({ one, at: order[n] ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const [one, other] = [ranking(evaluations, { tieRule }), ranking(shuffled, { tieRule })];
        expect(other.ranked).toEqual(one.ranked);
        expect(other.ties).toEqual(one.ties);
      }),
    );
  });

  test("never sinks by a better mark", () => {
    const some = fc.uniqueArray(
      fc.record({ judge: fc.nat(2), submission: fc.nat(4), score: fc.nat(90) }),
      { selector: ({ judge, submission }) => `${judge} ${submission}`, minLength: 1 },
    );
    fc.assert(
      fc.property(some, fc.nat(), (drawn, at) => {
        const chosen = at % drawn.length;
        const scored = (bonus: number) =>
          ranking(
            drawn.map(({ judge, submission, score }, n) =>
              total(`j${judge}`, `s${submission}`, String(score + (n === chosen ? bonus : 0))),
            ),
          );
        const id = `s${drawn[chosen]?.submission ?? 0}`;
        const placeIn = (found: ReturnType<typeof rankingOf>) =>
          found.ranked.find(({ submissionId }) => submissionId === id)?.place ?? 0;
        expect(placeIn(scored(10))).toBeLessThanOrEqual(placeIn(scored(0)));
      }),
    );
  });
});

describe("a tie", () => {
  const two: ScoringSheet = {
    ...mixedSheet,
    criteria: [criterion("use", 60), criterion("cost", 40)],
  };
  const both = (judge: string, id: string, use: string, cost: string) =>
    evaluation(judge, id, { use, cost });
  const tied = [
    both("joe", "a", "50", "10"),
    both("joe", "b", "40", "20"),
    both("joe", "c", "30", "30"),
    both("joe", "d", "20", "20"),
  ];

  test("is shared, and said so, where no rule is stated", () => {
    const found = ranking(tied, { sheet: two });
    expect(placed(found)).toEqual(["1 a", "1 b", "1 c", "4 d"]);
    expect(found.ties).toEqual([
      { place: 1, submissionIds: ["a", "b", "c"], steps: [], shared: [["a", "b", "c"]] },
    ]);
  });

  test("is broken by a criterion, and the explanation holds what was compared", () => {
    const found = ranking(tied, {
      sheet: two,
      tieRule: [{ by: "criterion", criterionId: "cost" }],
    });
    expect(placed(found)).toEqual(["1 c", "2 b", "3 a", "4 d"]);
    expect(found.ties).toEqual([
      {
        place: 1,
        submissionIds: ["a", "b", "c"],
        steps: [
          {
            step: { by: "criterion", criterionId: "cost" },
            values: [
              { submissionId: "a", value: "10.000000" },
              { submissionId: "b", value: "20.000000" },
              { submissionId: "c", value: "30.000000" },
            ],
            groups: [["c"], ["b"], ["a"]],
          },
        ],
        shared: [],
      },
    ]);
  });

  test("goes to the next step with those only that are still tied", () => {
    const evaluations = [
      both("joe", "a", "40", "20"),
      both("joe", "b", "40", "20"),
      both("joe", "c", "30", "30"),
    ];
    const submissions = [
      { id: "a", submittedAt: new Date("2027-03-02T10:00:00Z") },
      { id: "b", submittedAt: new Date("2027-03-02T09:59:59Z") },
      { id: "c", submittedAt: new Date("2027-03-05T00:00:00Z") },
    ];
    const tieRule = [{ by: "criterion", criterionId: "use" }, { by: "earlier" }] as const;
    const found = ranking(evaluations, { sheet: two, tieRule, submissions });
    expect(placed(found)).toEqual(["1 b", "2 a", "3 c"]);
    expect(found.ties[0]?.steps.map(({ step, groups }) => [step.by, groups])).toEqual([
      ["criterion", [["a", "b"], ["c"]]],
      ["earlier", [["b"], ["a"]]],
    ]);
  });

  test("is broken by the agreement of judges: the lesser distance is before", () => {
    const evaluations = [
      total("joe", "a", "90"),
      total("kim", "a", "50"),
      total("joe", "b", "75"),
      total("kim", "b", "65"),
    ];
    const found = ranking(evaluations, { tieRule: [{ by: "agreement" }] });
    expect(placed(found)).toEqual(["1 b", "2 a"]);
    expect(found.ties[0]?.steps[0]?.values).toEqual([
      { submissionId: "a", value: "40.000000" },
      { submissionId: "b", value: "10.000000" },
    ]);
  });

  test("is broken by a lot that anybody can draw again, and another seed may draw differently", () => {
    const draw = (lotSeed: string) => {
      const found = ranking(tied, { sheet: two, tieRule: [{ by: "lot" }], lotSeed });
      return placed(found).slice(0, 3).join(" ");
    };
    expect(draw("one")).toBe(draw("one"));
    const drawn = new Set(Array.from({ length: 60 }, (_, n) => draw(`seed ${n}`)));
    expect(drawn.size).toBe(6);
  });

  test("puts those without a value behind those with one", () => {
    const evaluations = [total("joe", "a", "70"), total("kim", "b", "70"), total("kim", "c", "50")];
    const found = ranking(evaluations, { tieRule: [{ by: "normalised" }] });
    expect(placed(found)).toEqual(["1 b", "2 a", "3 c"]);
    expect(found.ties[0]?.steps[0]?.values).toEqual([
      { submissionId: "a", value: null },
      { submissionId: "b", value: "1.000000" },
    ]);
  });
});

describe("the normalised place", () => {
  test("takes strictness away: whoever met only the strict judge rises", () => {
    const found = ranking([
      total("mild", "a", "90"),
      total("mild", "b", "80"),
      total("strict", "c", "50"),
      total("strict", "d", "20"),
      total("strict", "b", "20"),
    ]);
    expect(placed(found)).toEqual(["1 a", "2 b", "2 c", "4 d"]);
    const beside = found.ranked.map(({ submissionId, normalised }) => [submissionId, normalised]);
    expect(Object.fromEntries(beside)).toEqual({
      c: { place: 1, mean: "1.414214" },
      a: { place: 2, mean: "1.000000" },
      d: { place: 3, mean: "-0.707107" },
      b: { place: 4, mean: "-0.853554" },
    });
  });

  test("leaves out judges with one evaluation or without spread, and says so", () => {
    const found = ranking([
      total("once", "a", "90"),
      total("flat", "a", "50"),
      total("flat", "b", "50"),
    ]);
    expect(found.ranked.map(({ normalised }) => normalised)).toEqual([null, null]);
    expect(found.leftOut).toEqual([
      { judgeId: "once", reason: "fewer_than_two" },
      { judgeId: "flat", reason: "no_spread" },
    ]);
  });

  test("stays when a judge gives everybody as much more, or marks on half the scale", () => {
    const scores = fc.array(fc.nat(40), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(scores, scores, fc.nat(20), (strict, mild, bonus) => {
        const zOf = (change: (score: number) => number) =>
          ranking([
            ...strict.map((score, n) => total("strict", `s${n}`, String(change(score)))),
            ...mild.map((score, n) => total("mild", `s${n}`, String(score))),
          ])
            .ranked.map(
              ({ submissionId, normalised }) => `${submissionId} ${normalised?.mean ?? ""}`,
            )
            .sort();
        const as = zOf((score) => score);
        expect(zOf((score) => score + bonus)).toEqual(as);
        expect(zOf((score) => score / 2)).toEqual(as);
      }),
    );
  });
});
