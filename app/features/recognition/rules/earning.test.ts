import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { earningsBy, progressOf, type Earning } from "./earning.ts";
import { factKinds, type Fact, type FactKind } from "./fact.ts";
import { problemsOf, type Rule } from "./rule.ts";
import { standardRules } from "./standard-rules.ts";

const timeZone = "Europe/Paris";

function rule(badgeId: string, part: Partial<Rule> = {}): Rule {
  const found = standardRules.find((one) => one.badgeId === badgeId);
  if (!found) throw new RangeError(`There is no rule for ${badgeId}.`);
  return { ...found, ...part };
}

function fact(kind: FactKind, part: Partial<Fact> = {}): Fact {
  const at = new Date("2026-03-02T09:00:00Z");
  return { kind, personId: "maya", subjectId: "idea 1", at, byId: null, byUnitId: null, ...part };
}

function day(count: number): Date {
  return new Date(Date.UTC(2026, 0, 1 + count, 12));
}

function earned(of: Rule, facts: readonly Fact[]): string[] {
  return earningsBy(of, facts, timeZone).map(({ key }) => key);
}

describe("the first idea", () => {
  const posted = [1, 2, 3].map((count) =>
    fact("idea_posted", { subjectId: `idea ${count}`, at: day(count) }),
  );

  test("is earned once, by the first one, and says which", () => {
    expect(earningsBy(rule("first_idea"), posted, timeZone)).toEqual([
      {
        key: "first_idea:maya:once",
        badgeId: "first_idea",
        personId: "maya",
        at: day(1),
        because: {
          rule: rule("first_idea"),
          period: "ever",
          subjects: [{ subjectId: "idea 1", at: day(1) }],
        },
      },
    ]);
  });

  test("is earned by each author of one idea", () => {
    const both = [fact("idea_posted"), fact("idea_posted", { personId: "tomasz" })];
    expect(earned(rule("first_idea"), both)).toEqual([
      "first_idea:maya:once",
      "first_idea:tomasz:once",
    ]);
  });

  test("nothing that happened before the rule begins to count counts", () => {
    expect(earningsBy(rule("first_idea", { since: day(2) }), posted, timeZone)[0]?.at).toEqual(
      day(2),
    );
  });
});

test("an implemented idea is recognised each time", () => {
  const facts = ["b", "a"].map((subjectId) => fact("idea_implemented", { subjectId }));
  expect(earned(rule("idea_implemented"), facts)).toEqual([
    "idea_implemented:maya:a",
    "idea_implemented:maya:b",
  ]);
});

describe("ten comments that two others found helpful", () => {
  const marks = (comments: number, by: readonly string[]) =>
    Array.from({ length: comments }, (_none, count) =>
      by.map((byId, order) =>
        fact("comment_helpful", {
          subjectId: `comment ${count}`,
          byId,
          at: day(count * 3 + order),
        }),
      ),
    ).flat();

  test("are needed, each marked by two", () => {
    expect(earned(rule("helpful_voice"), marks(10, ["ines", "priya"]))).toHaveLength(1);
    expect(earned(rule("helpful_voice"), marks(9, ["ines", "priya", "tomasz"]))).toEqual([]);
    expect(earned(rule("helpful_voice"), marks(30, ["ines"]))).toEqual([]);
  });

  test("one's own mark counts for nothing, nor does one person's second", () => {
    expect(earned(rule("helpful_voice"), marks(10, ["ines", "maya"]))).toEqual([]);
    expect(earned(rule("helpful_voice"), marks(10, ["ines", "ines"]))).toEqual([]);
  });

  test("are earned when the second mark of the tenth comes", () => {
    const [earning] = earningsBy(
      rule("helpful_voice"),
      marks(12, ["ines", "priya", "harriet"]),
      timeZone,
    );
    expect(earning?.at).toEqual(day(9 * 3 + 1));
    expect(earning?.because.subjects).toHaveLength(10);
  });
});

describe("authors and voters of three units behind one idea", () => {
  const support = (subjectId: string, ...units: readonly string[]) =>
    units.map((byUnitId, count) =>
      fact("idea_supported", { subjectId, byUnitId, byId: `person ${count}` }),
    );

  test("are needed behind one and the same", () => {
    expect(earned(rule("bridge"), support("idea 1", "parks", "roads", "parks"))).toEqual([]);
    expect(
      earned(rule("bridge"), [
        ...support("idea 1", "parks", "roads"),
        ...support("idea 2", "harbour"),
      ]),
    ).toEqual([]);
    expect(earned(rule("bridge"), support("idea 1", "parks", "roads", "harbour"))).toHaveLength(1);
  });

  test("the author's own unit is one of them", () => {
    const own = fact("idea_supported", { byId: "maya", byUnitId: "parks" });
    expect(earned(rule("bridge"), [own, ...support("idea 1", "roads", "harbour")])).toHaveLength(1);
  });

  test("somebody without a unit makes none", () => {
    const none = fact("idea_supported", { byId: "x", byUnitId: null });
    expect(earned(rule("bridge"), [none, ...support("idea 1", "roads", "harbour")])).toEqual([]);
  });
});

describe("twenty answers within the promise", () => {
  const answers = (count: number, from: Date) =>
    Array.from({ length: count }, (_none, order) =>
      fact("answered_in_time", {
        subjectId: `idea ${from.toISOString()} ${order}`,
        at: new Date(from.getTime() + order * 1000),
      }),
    );

  test("are needed within a year, and earn it each year anew", () => {
    const facts = [...answers(20, day(3)), ...answers(19, day(400)), ...answers(25, day(800))];
    expect(earned(rule("kept_promise"), facts)).toEqual([
      "kept_promise:maya:2026",
      "kept_promise:maya:2028",
    ]);
  });

  test("belong to the year that the organisation's clocks show", () => {
    const facts = answers(20, new Date("2026-12-31T23:30:00Z"));
    expect(earned(rule("kept_promise"), facts)).toEqual(["kept_promise:maya:2027"]);
    expect(earningsBy(rule("kept_promise"), facts, "UTC").map(({ key }) => key)).toEqual([
      "kept_promise:maya:2026",
    ]);
  });

  test("are told as far as they have come", () => {
    const facts = [...answers(20, day(3)), ...answers(7, day(400))];
    const at = (now: Date) =>
      progressOf(rule("kept_promise"), facts, { personId: "maya", now, timeZone });
    expect(at(day(100))).toEqual({ have: 20, need: 20 });
    expect(at(day(500))).toEqual({ have: 7, need: 20 });
    expect(at(day(900))).toEqual({ have: 0, need: 20 });
  });
});

test("quarters and months are told apart, and what is earned once comes of the first that had enough", () => {
  const posted = [0, 40, 50, 100, 110].map((count) =>
    fact("idea_posted", { subjectId: `idea ${count}`, at: day(count) }),
  );
  const two = { atLeast: 2, within: "month", earned: "each_period" } as const;
  expect(earned(rule("first_idea", two), posted)).toEqual([
    "first_idea:maya:2026-02",
    "first_idea:maya:2026-04",
  ]);
  expect(earned(rule("first_idea", { ...two, within: "quarter" }), posted)).toEqual([
    "first_idea:maya:2026-Q1",
    "first_idea:maya:2026-Q2",
  ]);
  const [once, ...others] = earningsBy(
    rule("first_idea", { ...two, earned: "once" }),
    posted,
    timeZone,
  );
  expect(once?.because.period).toBe("2026-02");
  expect(others).toEqual([]);
});

describe("whatever happens", () => {
  const facts = fc.array(
    fc.record({
      kind: fc.constantFrom<FactKind>("comment_helpful", "idea_supported"),
      personId: fc.constantFrom("a", "b"),
      subjectId: fc.constantFrom("1", "2", "3", "4"),
      at: fc.nat(200).map(day),
      byId: fc.option(fc.constantFrom("a", "b", "c", "d")),
      byUnitId: fc.option(fc.constantFrom("x", "y", "z")),
    }),
    { maxLength: 40 },
  );
  const rules = fc
    .record<Rule>({
      badgeId: fc.constant("badge"),
      counts: fc.constantFrom<FactKind>("comment_helpful", "idea_supported"),
      each: fc.option(
        fc.record({
          different: fc.constantFrom("people", "units"),
          atLeast: fc.integer({ min: 1, max: 3 }),
        }),
      ),
      atLeast: fc.integer({ min: 1, max: 3 }),
      within: fc.option(fc.constantFrom("month", "quarter", "year")),
      earned: fc.constantFrom("once", "each_period", "each_subject"),
      since: fc.option(fc.nat(100).map(day)),
    })
    .filter((one) => problemsOf(one).length === 0);

  test("order and repetition of facts change nothing", () => {
    fc.assert(
      fc.property(rules, facts, (of, some) => {
        const twice = [...some, ...some].reverse();
        expect(earningsBy(of, twice, timeZone)).toEqual(earningsBy(of, some, timeZone));
      }),
    );
  });

  test("keys are unique, and further facts take none of them away", () => {
    fc.assert(
      fc.property(rules, facts, facts, (of, some, more) => {
        const before = earned(of, some);
        expect(new Set(before).size).toBe(before.length);
        // A fact of an earlier moment may move what began to count into an earlier period.
        const kept = of.within === null ? before : [];
        expect(earned(of, [...some, ...more])).toEqual(expect.arrayContaining(kept));
      }),
    );
  });

  test("with later facts alone none is taken away in any period either, nor anything told of it", () => {
    fc.assert(
      fc.property(rules, facts, facts, (of, some, more) => {
        const later = more.map((one) => ({
          ...one,
          at: new Date(one.at.getTime() + 300 * 86_400_000),
        }));
        const after = earningsBy(of, [...some, ...later], timeZone);
        expect(after).toEqual(expect.arrayContaining<Earning>(earningsBy(of, some, timeZone)));
      }),
    );
  });

  test("the earliest comes first", () => {
    fc.assert(
      fc.property(rules, facts, (of, some) => {
        const moments = earningsBy(of, some, timeZone).map(({ at }) => at.getTime());
        expect(moments).toEqual(moments.toSorted((one, other) => one - other));
      }),
    );
  });

  test("everybody is judged alone", () => {
    fc.assert(
      fc.property(rules, facts, (of, some) => {
        const alone = some.filter(({ personId }) => personId === "a");
        const ofA = earningsBy(of, some, timeZone).filter(({ personId }) => personId === "a");
        expect(ofA).toEqual(earningsBy(of, alone, timeZone));
      }),
    );
  });
});

describe("rules", () => {
  test("the standard ones contradict themselves nowhere, and each has a badge of its own", () => {
    for (const one of standardRules) expect(problemsOf(one), one.badgeId).toEqual([]);
    expect(new Set(standardRules.map(({ badgeId }) => badgeId)).size).toBe(standardRules.length);
    expect(new Set(standardRules.map(({ counts }) => counts))).toEqual(
      new Set(Object.keys(factKinds)),
    );
  });

  test.each<[string, Partial<Rule>]>([
    ["count", { atLeast: 0 }],
    ["count", { atLeast: 1.5 }],
    ["count", { atLeast: 1001 }],
    ["each_count", { counts: "comment_helpful", each: { different: "people", atLeast: 0 } }],
    ["nobody_else", { each: { different: "people", atLeast: 2 } }],
    ["period_needed", { earned: "each_period" }],
    ["single_needed", { earned: "each_subject", atLeast: 2 }],
  ])("%s is found: %o", (problem, part) => {
    expect(problemsOf(rule("first_idea", part))).toEqual([problem]);
  });
});
