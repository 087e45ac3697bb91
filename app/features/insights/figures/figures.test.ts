import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stages } from "#app/features/ideas/idea.ts";
import { ageing } from "./ageing.ts";
import { decisionsExplained, isExplained, promiseKept } from "./answers.ts";
import { concentration } from "./concentration.ts";
import { conversation } from "./conversation.ts";
import { costPerEntry } from "./cost.ts";
import { funnel, way } from "./funnel.ts";
import * as people from "./people.ts";
import { percentOf, ratioOf } from "./shown.ts";

const value = (one: unknown) => ({ is: "value", value: one });
const none = { is: "none" };
const hidden = { is: "hidden" };

test("shares are said in whole hundredths, half-up", () => {
  const percent = (part: number, of: number) => percentOf({ part, of });
  expect([percent(1, 3), percent(1, 8), percent(1, 200), percent(1, 201)]).toEqual([33, 13, 1, 0]);
  expect([percent(0, 7), percent(7, 7)]).toEqual([0, 100]);
  expect(ratioOf(0, 0)).toEqual(none);
});

describe("figures that count people", () => {
  const counted = { people: 12, staff: 40, isHidden: false };

  test("are shares of active staff, or how many", () => {
    for (const figure of [people.participation, people.reach, people.recognitionCoverage])
      expect(figure(counted)).toEqual(value({ part: 12, of: 40 }));
    for (const figure of [people.firstTimers, people.returners])
      expect(figure(counted)).toEqual(value(12));
  });

  test("are hidden where that is settled, whatever they are", () => {
    for (const figure of Object.values(people))
      expect(figure({ ...counted, isHidden: true })).toEqual(hidden);
  });

  test("are none where nobody works, and nobody where nobody did anything", () => {
    for (const figure of Object.values(people))
      expect(figure({ people: 0, staff: 0, isHidden: false })).toEqual(none);
    expect(people.participation({ ...counted, people: 0 })).toEqual(value({ part: 0, of: 40 }));
    expect(people.firstTimers({ ...counted, people: 0 })).toEqual(value(0));
  });
});

describe("conversation", () => {
  test("is the median of comments by others, ideas without any included", () => {
    const comments = [
      { value: 0, count: 3 },
      { value: 2, count: 1 },
      { value: 9, count: 1 },
    ];
    expect(conversation({ comments, replied: 1 }).median).toEqual(value(0));
    expect(conversation({ comments: comments.slice(1), replied: 1 }).median).toEqual(value(5.5));
  });

  test("tells on how many of the ideas an author wrote a comment", () => {
    const comments = [
      { value: 0, count: 3 },
      { value: 2, count: 5 },
    ];
    expect(conversation({ comments, replied: 4 }).replied).toEqual(value({ part: 4, of: 8 }));
  });

  test("is nothing without ideas", () => {
    expect(conversation({ comments: [], replied: 0 })).toEqual({ median: none, replied: none });
  });
});

describe("answers", () => {
  test("keep the promise when they come within it, of all promises due", () => {
    expect(promiseKept({ kept: 41, due: 100 })).toEqual(value({ part: 41, of: 100 }));
    expect(promiseKept({ kept: 0, due: 0 })).toEqual(none);
  });

  test("are explained from eighty characters on, without the spaces around them", () => {
    expect(isExplained("x".repeat(80))).toBe(true);
    expect(isExplained(`   ${"x".repeat(79)}   `)).toBe(false);
    expect(isExplained("🌱".repeat(79))).toBe(false);
    expect(decisionsExplained({ explained: 2, decisions: 3 })).toEqual(value({ part: 2, of: 3 }));
  });
});

describe("the funnel", () => {
  test("is of the stages that lead on", () => {
    expect([...way, "not_now", "merged"]).toEqual([...stages]);
  });

  test("tells how many of a cohort came how far, and after how many days", () => {
    const { stages: reached } = funnel({
      posted: 10,
      reached: {
        in_review: [
          { value: 2, count: 5 },
          { value: 6, count: 3 },
        ],
        accepted: [
          { value: 10, count: 1 },
          { value: 20, count: 1 },
        ],
      },
      left: [],
    });
    expect(reached.map(({ stage, count, days }) => [stage, count, days])).toEqual([
      ["open", 10, value(0)],
      ["in_review", 8, value(2)],
      ["accepted", 2, value(15)],
      ["piloting", 0, none],
      ["implemented", 0, none],
      ["spread", 0, none],
    ]);
    expect(reached[2]?.share).toEqual(value({ part: 2, of: 10 }));
  });

  test("names the most frequent ways out first", () => {
    const departure = { from: "open", reasonId: "r1", to: "not_now", count: 2 } as const;
    const { left } = funnel({
      posted: 10,
      reached: {},
      left: [
        departure,
        { ...departure, from: "in_review", count: 3 },
        { ...departure, reasonId: "r0" },
      ],
    });
    expect(left.map(({ from, reasonId }) => `${from} ${String(reasonId)}`)).toEqual([
      ...["in_review r1", "open r0", "open r1"],
    ]);
  });

  test("of nothing has no shares", () => {
    expect(funnel({ posted: 0, reached: {}, left: [] }).stages[0]).toMatchObject({
      ...{ count: 0, share: none, days: none },
    });
  });
});

describe("stage ageing", () => {
  test("is how long ideas have been at a stage, in classes", () => {
    const rows = [0, 7, 8, 30, 31, 365, 366, 4000].map((days) => ({ value: days, count: 1 }));
    const { ideas, median, oldest, classes } = ageing(rows);
    expect({ ideas, median, oldest }).toEqual({
      ideas: 8,
      median: value(30.5),
      oldest: value(4000),
    });
    expect(classes.map(({ count }) => count)).toEqual([2, 2, 1, 0, 1, 2]);
  });

  test("has every idea in one class", () => {
    const rows = fc.array(fc.record({ value: fc.nat(900), count: fc.nat(4) }));
    fc.assert(
      fc.property(rows, (all) => {
        const { ideas, classes } = ageing(all);
        expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(ideas);
      }),
    );
  });

  test("of nothing is none", () => {
    expect(ageing([{ value: 3, count: 0 }])).toMatchObject({
      ideas: 0,
      median: none,
      oldest: none,
    });
  });
});

describe("concentration of recognition", () => {
  test("is over all staff, those with nothing included, told or not", () => {
    const given = [{ value: 7, people: 1 }];
    const top = { people: 5, share: value({ part: 1, of: 1 }) };
    const one = { gini: { part: 49, of: 50 }, top };
    expect(concentration({ given, staff: 50, isHidden: false })).toEqual(value(one));
    const zeros = [...given, { value: 0, people: 49 }];
    expect(concentration({ given: zeros, staff: 50, isHidden: false })).toEqual(value(one));
  });

  test("counts those who have left by now beside the staff", () => {
    const given = [{ value: 1, people: 60 }];
    expect(concentration({ given, staff: 40, isHidden: false })).toEqual(
      value({ gini: { part: 0, of: 1 }, top: { people: 6, share: value({ part: 1, of: 10 }) } }),
    );
  });

  test("hides the share of the top tenth while that is fewer than five people", () => {
    const given = [{ value: 7, people: 6 }];
    const shareOf = (staff: number) => {
      const found = concentration({ given, staff, isHidden: false });
      return found.is === "value" ? found.value.top.share.is : found.is;
    };
    expect([40, 41].map(shareOf)).toEqual(["hidden", "value"]);
  });

  test("is none where nothing was given, and hidden where so few were given something", () => {
    expect(concentration({ given: [], staff: 20, isHidden: false })).toEqual(none);
    const few = { given: [{ value: 1, people: 2 }], staff: 20, isHidden: true };
    expect(concentration(few)).toEqual(hidden);
  });
});

describe("cost per entry", () => {
  test("is prize money over submitted entries, to the cent, half-up", () => {
    expect(costPerEntry([{ cents: 500_000, entries: 40 }])).toEqual(value(12_500));
    expect(costPerEntry([{ cents: 1, entries: 2 }])).toEqual(value(1));
    expect(
      costPerEntry([
        { cents: 100, entries: 3 },
        { cents: 0, entries: 3 },
      ]),
    ).toEqual(value(17));
  });

  test("is none without an entry, and nothing without a prize", () => {
    expect(costPerEntry([{ cents: 500, entries: 0 }])).toEqual(none);
    expect(costPerEntry([{ cents: 0, entries: 4 }])).toEqual(value(0));
  });
});
