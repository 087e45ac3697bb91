import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assignJudges, type Assignment, type AssignmentWish } from "./assignment.ts";

const named = (letter: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${letter}${n}`);
const conflictsOf = (pairs: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(pairs).map(([id, judges]) => [id, new Set(judges)]));

function wish(more: Partial<AssignmentWish> = {}): AssignmentWish {
  return {
    submissionIds: named("s", 10),
    judgeIds: named("j", 4),
    conflicts: new Map(),
    standing: [],
    judgesPerSubmission: 3,
    seed: "seed",
    ...more,
  };
}

const judgesOf = (assignments: readonly Assignment[], id: string) =>
  assignments.filter(({ submissionId }) => submissionId === id).map(({ judgeId }) => judgeId);

describe("an assignment", () => {
  test("gives every submission so many different judges, evenly", () => {
    const plan = assignJudges(wish());
    for (const id of named("s", 10)) expect(new Set(judgesOf(plan.assignments, id)).size).toBe(3);
    expect([...plan.loads.values()].sort()).toEqual([7, 7, 8, 8]);
    expect(plan).toMatchObject({ shortfalls: [], unevenness: null });
  });

  test("is the same for the same seed in whatever order, and another one for another", () => {
    const plan = assignJudges(wish());
    const reversed = assignJudges(
      wish({ submissionIds: named("s", 10).reverse(), judgeIds: named("j", 4).reverse() }),
    );
    expect(reversed.assignments).toEqual(plan.assignments);
    expect(assignJudges(wish({ seed: "other" })).assignments).not.toEqual(plan.assignments);
  });

  test("mixes panels, so that judges can be compared with many others", () => {
    const plan = assignJudges(wish({ submissionIds: named("s", 60), judgeIds: named("j", 9) }));
    const panels = named("s", 60).map((id) => judgesOf(plan.assignments, id).join(" "));
    expect(new Set(panels).size).toBeGreaterThan(30);
  });

  test("gives a submission to nobody who is in conflict with it, and says when too few are left", () => {
    const conflicts = conflictsOf({ s0: ["j0", "j1"], s1: ["j0", "j1", "j2", "j3"] });
    const plan = assignJudges(wish({ conflicts }));
    expect(judgesOf(plan.assignments, "s0")).toEqual(["j2", "j3"]);
    expect(plan.shortfalls).toEqual([
      { submissionId: "s0", wanted: 3, found: 2, reason: "conflicts" },
      { submissionId: "s1", wanted: 3, found: 0, reason: "conflicts" },
    ]);
  });

  test("says when there are fewer judges than each submission wants", () => {
    const plan = assignJudges(wish({ submissionIds: ["s0"], judgeIds: ["j0", "j1"] }));
    expect(plan.shortfalls).toEqual([
      { submissionId: "s0", wanted: 3, found: 2, reason: "too_few_judges" },
    ]);
    expect(assignJudges(wish({ judgeIds: [] })).shortfalls).toHaveLength(10);
    expect(assignJudges(wish({ submissionIds: [] })).assignments).toEqual([]);
  });

  test("keeps what stands, counts it, and gives only what is lacking", () => {
    const standing = [
      { submissionId: "s0", judgeId: "j0" },
      { submissionId: "s0", judgeId: "gone" },
      { submissionId: "s1", judgeId: "j0" },
    ];
    const plan = assignJudges(wish({ standing }));
    expect(judgesOf(plan.assignments, "s0")).toHaveLength(1);
    expect(judgesOf(plan.assignments, "s0")).not.toContain("j0");
    expect(judgesOf(plan.assignments, "s1")).toHaveLength(2);
    const all = [...plan.loads.values()].reduce((sum, load) => sum + load, 0);
    expect(all).toBe(plan.assignments.length + 2);
  });

  test("planned again upon itself adds nothing", () => {
    const { assignments } = assignJudges(wish());
    expect(assignJudges(wish({ standing: assignments })).assignments).toEqual([]);
  });

  test("explains uneven loads by those who alone can have what they have", () => {
    // Only j0 is free for six of them, so it has six, and the two others share the rest.
    const judgeIds = named("j", 3);
    const conflicts = conflictsOf(
      Object.fromEntries(named("s", 6).map((id) => [id, ["j1", "j2"]])),
    );
    const plan = assignJudges(wish({ judgeIds, conflicts, judgesPerSubmission: 1 }));
    expect(Object.fromEntries(plan.loads)).toEqual({ j0: 6, j1: 2, j2: 2 });
    expect(plan.unevenness).toEqual({ most: 6, least: 2, crowded: ["j0"], spare: ["j1", "j2"] });
  });

  test("hands on along a chain where nobody can directly", () => {
    // Whatever is chosen first, j2 can be reached only through j1.
    const conflicts = conflictsOf({ s0: ["j2"], s1: ["j2"], s2: ["j0"], s3: ["j0"] });
    const submissionIds = named("s", 4);
    for (const seed of named("seed", 20)) {
      const judgeIds = named("j", 3);
      const plan = assignJudges(
        wish({ submissionIds, judgeIds, conflicts, judgesPerSubmission: 1, seed }),
      );
      expect([...plan.loads.values()].sort()).toEqual([1, 1, 2]);
    }
  });
});

const small = fc
  .record({
    submissions: fc.integer({ min: 1, max: 4 }),
    judges: fc.integer({ min: 1, max: 4 }),
    wanted: fc.integer({ min: 1, max: 3 }),
    barred: fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 8 }),
    kept: fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 3 }),
    seed: fc.string(),
  })
  .map(({ submissions, judges, wanted, barred, kept, seed }) => {
    const conflicts = new Map<string, Set<string>>();
    for (const [s, j] of barred)
      conflicts.set(`s${s}`, (conflicts.get(`s${s}`) ?? new Set()).add(`j${j}`));
    const standing = kept
      .filter(([s, j]) => s < submissions && j < judges && !conflicts.get(`s${s}`)?.has(`j${j}`))
      .map(([s, j]) => ({ submissionId: `s${s}`, judgeId: `j${j}` }));
    return wish({
      submissionIds: named("s", submissions),
      judgeIds: named("j", judges),
      judgesPerSubmission: wanted,
      conflicts,
      standing,
      seed,
    });
  });

describe("whatever is wished", () => {
  test("the assignment covers as much as can be covered, and no other is more even", () => {
    fc.assert(
      fc.property(small, (one) => {
        const plan = assignJudges(one);
        const { counts, spread } = bestByTrying(one);
        const loads = [...plan.loads.values()];
        expect(plan.assignments).toHaveLength(counts);
        expect(Math.max(...loads) - Math.min(...loads)).toBe(spread);
        expect(plan.unevenness === null).toBe(spread <= 1);
      }),
      { numRuns: 600 },
    );
  });

  test("nobody judges what they must not, nor anything twice, and every shortfall is told", () => {
    const large = fc.record({
      submissions: fc.integer({ min: 0, max: 60 }),
      judges: fc.integer({ min: 0, max: 15 }),
      wanted: fc.integer({ min: 1, max: 5 }),
      seed: fc.string(),
      barred: fc.array(fc.tuple(fc.nat(59), fc.nat(14)), { maxLength: 300 }),
    });
    fc.assert(
      fc.property(large, ({ submissions, judges, wanted, seed, barred }) => {
        const pairs = barred.map(([s, j]) => [`s${s}`, `j${j}`] as const);
        const conflicts = new Map(
          named("s", 60).map((id) => [
            id,
            new Set<string>(pairs.filter(([s]) => s === id).map(([, j]) => j)),
          ]),
        );
        const submissionIds = named("s", submissions);
        const judgeIds = named("j", judges);
        const plan = assignJudges(
          wish({ submissionIds, judgeIds, conflicts, judgesPerSubmission: wanted, seed }),
        );
        const short = new Map(plan.shortfalls.map((one) => [one.submissionId, one.found]));
        for (const id of submissionIds) {
          const given = judgesOf(plan.assignments, id);
          const free = judgeIds.filter((judge) => !conflicts.get(id)?.has(judge));
          expect(new Set(given).size).toBe(given.length);
          expect(free).toEqual(expect.arrayContaining(given));
          expect(given).toHaveLength(Math.min(wanted, free.length));
          expect(short.get(id)).toBe(free.length < wanted ? free.length : undefined);
        }
        for (const judge of judgeIds)
          expect(plan.loads.get(judge)).toBe(
            plan.assignments.filter(({ judgeId }) => judgeId === judge).length,
          );
      }),
    );
  });

  test("the explanation of uneven loads holds: what the crowded have can go to nobody else", () => {
    let uneven = 0;
    fc.assert(
      fc.property(small, (one) => {
        const { unevenness, assignments, loads } = assignJudges(one);
        if (!unevenness) return;
        uneven += 1;
        const { crowded, spare, most } = unevenness;
        for (const id of crowded) expect(loads.get(id)).toBeGreaterThanOrEqual(most - 1);
        for (const { submissionId, judgeId } of assignments) {
          if (!crowded.includes(judgeId)) continue;
          const has = [...assignments, ...one.standing]
            .filter((other) => other.submissionId === submissionId)
            .map((other) => other.judgeId);
          for (const id of one.judgeIds.filter((judge) => !crowded.includes(judge)))
            expect(one.conflicts.get(submissionId)?.has(id) || has.includes(id)).toBe(true);
        }
        expect(spare.length).toBeGreaterThan(0);
        expect(crowded.filter((id) => spare.includes(id))).toEqual([]);
      }),
      { numRuns: 600, seed: 7 },
    );
    expect(uneven).toBeGreaterThan(20);
  });
});

/** Tries every assignment that gives each submission as many judges as can be. */
function bestByTrying(one: AssignmentWish): { counts: number; spread: number } {
  let spread = Infinity;
  const loads = new Map(one.judgeIds.map((id) => [id, 0]));
  const add = (ids: readonly string[], by: number) => {
    for (const id of ids) loads.set(id, (loads.get(id) ?? 0) + by);
  };
  const standing = new Map(
    one.submissionIds.map((id) => [id, new Set(judgesOf(one.standing, id))]),
  );
  for (const judges of standing.values()) add([...judges], 1);
  const choices = one.submissionIds.map((id) => {
    const has = standing.get(id) ?? new Set();
    const free = one.judgeIds.filter((j) => !has.has(j) && !one.conflicts.get(id)?.has(j));
    const lacking = Math.max(0, one.judgesPerSubmission - has.size);
    return subsetsOf(free, Math.min(lacking, free.length));
  });
  const tryFrom = (at: number) => {
    const options = choices[at];
    if (!options) {
      const all = [...loads.values()];
      spread = Math.min(spread, Math.max(...all) - Math.min(...all));
      return;
    }
    for (const option of options) {
      add(option, 1);
      tryFrom(at + 1);
      add(option, -1);
    }
  };
  tryFrom(0);
  return { counts: choices.reduce((sum, [first]) => sum + (first?.length ?? 0), 0), spread };
}

function subsetsOf(ids: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return ids.flatMap((id, n) => subsetsOf(ids.slice(n + 1), size - 1).map((rest) => [id, ...rest]));
}
