import { describe, expect, test } from "vitest";
import { stages } from "#app/features/ideas/idea.ts";
import { decisionsExplained, promiseKept } from "./answers.ts";
import { concentration } from "./concentration.ts";
import { conversation } from "./conversation.ts";
import { costPerEntry, isOfOneCurrency } from "./cost.ts";
import { way } from "./funnel.ts";
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

  test("are explained, of all decisions", () => {
    expect(decisionsExplained({ explained: 2, decisions: 3 })).toEqual(value({ part: 2, of: 3 }));
  });
});

test("the way of an idea is its stages in their order, without those at which it leaves", () => {
  expect([...way, "not_now", "merged"]).toEqual([...stages]);
});

describe("concentration of recognition", () => {
  test("is over all staff, those with nothing included, told or not", () => {
    const given = [{ value: 7, people: 5 }];
    const top = { people: 5, share: value({ part: 1, of: 1 }) };
    const five = { gini: { part: 9, of: 10 }, top };
    expect(concentration({ given, staff: 50, isHidden: false })).toEqual(value(five));
    const zeros = [...given, { value: 0, people: 45 }];
    expect(concentration({ given: zeros, staff: 50, isHidden: false })).toEqual(value(five));
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
    // Of those who had been given something when that was settled, some have left.
    expect(concentration({ ...few, isHidden: false })).toEqual(hidden);
    const most = [{ value: 1, people: 18 }];
    expect(concentration({ given: most, staff: 20, isHidden: false })).toEqual(hidden);
  });
});

describe("cost per entry", () => {
  const prized = (cents: number, entries: number, currency = "EUR") => ({
    ...{ cents, entries, currency },
  });

  test("is prize money over submitted entries, to the cent, half-up", () => {
    const euros = (cents: number) => value({ cents, currency: "EUR" });
    expect(costPerEntry([prized(500_000, 40)])).toEqual(euros(12_500));
    expect(costPerEntry([prized(1, 2)])).toEqual(euros(1));
    expect(costPerEntry([prized(100, 3), prized(0, 3)])).toEqual(euros(17));
  });

  test("is none without an entry, and nothing without a prize", () => {
    expect(costPerEntry([])).toEqual(none);
    expect(costPerEntry([prized(500, 0)])).toEqual(none);
    expect(costPerEntry([prized(0, 4, "USD")])).toEqual(value({ cents: 0, currency: "USD" }));
  });

  test("can be reckoned of one currency alone", () => {
    expect(isOfOneCurrency([])).toBe(true);
    expect(isOfOneCurrency([prized(1, 1), prized(2, 2)])).toBe(true);
    expect(isOfOneCurrency([prized(1, 1), prized(2, 2, "USD")])).toBe(false);
  });
});
