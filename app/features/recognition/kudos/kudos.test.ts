import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countingKudos,
  judgeKudos,
  swapOf,
  type Kudos,
  type KudosReason,
  type KudosWish,
} from "./kudos.ts";

const limits = { weekly: 3, timeZone: "Europe/Paris" };
// A Wednesday.
const now = new Date("2026-11-25T10:00:00Z");

function wish(part: Partial<KudosWish> = {}): KudosWish {
  return {
    fromId: "maya",
    toId: "ines",
    at: now,
    words: "Your form saved us an afternoon.",
    contribution: { id: "idea 1", byIds: ["ines"], isSeen: true },
    hasValue: true,
    isTaken: true,
    ...part,
  };
}

let count = 0;
function kudos(fromId: string, toId: string, at: Date | string): Kudos {
  count += 1;
  return { id: String(count), fromId, toId, at: new Date(at) };
}

function reasonsOf(
  part: Partial<KudosWish>,
  earlier: readonly Kudos[] = [],
): readonly KudosReason[] {
  const verdict = judgeKudos(wish(part), earlier, limits);
  return "refused" in verdict ? verdict.refused : [];
}

describe("a kudos", () => {
  test("with words, for a contribution of theirs, in the name of a value, is given and counts", () => {
    expect(judgeKudos(wish(), [], limits)).toEqual({ swap: null, left: 2 });
  });

  test.each<[KudosReason, Partial<KudosWish>]>([
    [{ reason: "oneself" }, { fromId: "ines" }],
    [{ reason: "not_taken" }, { isTaken: false }],
    [{ reason: "too_short", limit: 10 }, { words: "  Thanks!   " }],
    [{ reason: "too_long", limit: 500 }, { words: "a".repeat(501) }],
    [{ reason: "no_contribution" }, { contribution: null }],
    [{ reason: "no_contribution" }, { contribution: { id: "x", byIds: [], isSeen: false } }],
    [{ reason: "not_theirs" }, { contribution: { id: "x", byIds: ["priya"], isSeen: true } }],
    [{ reason: "no_value" }, { hasValue: false }],
  ])("is refused because of %o", (reason, part) => {
    expect(reasonsOf(part)).toEqual([reason]);
  });

  test("is refused with all that stands against it at once", () => {
    const all = reasonsOf({
      fromId: "ines",
      words: "",
      contribution: null,
      hasValue: false,
      isTaken: false,
    });
    expect(all.map(({ reason }) => reason)).toEqual([
      "oneself",
      "not_taken",
      "too_short",
      "no_contribution",
      "no_value",
    ]);
  });
});

describe("the allowance", () => {
  const week = ["2026-11-22T23:00:00Z", "2026-11-24T10:00:00Z", "2026-11-25T09:00:00Z"];

  test("is used up from Monday to Sunday where the organisation is, and says when there is more", () => {
    const given = week.map((at) => kudos("maya", "priya", at));
    expect(reasonsOf({}, given)).toEqual([
      { reason: "allowance", limit: 3, againAt: new Date("2026-11-29T23:00:00Z") },
    ]);
    expect(judgeKudos(wish({ at: new Date("2026-11-29T23:00:00Z") }), given, limits)).toMatchObject(
      { left: 2 },
    );
    expect(reasonsOf({ at: new Date("2026-11-29T22:59:59Z") }, given)).toHaveLength(1);
  });

  test("is not used by what was given last week, nor by others", () => {
    const given = [
      kudos("maya", "priya", "2026-11-22T22:59:59Z"),
      ...week.map((at) => kudos("priya", "maya", at)),
    ];
    expect(judgeKudos(wish(), given, limits)).toEqual({ swap: null, left: 2 });
  });

  test("of none lets nobody give", () => {
    expect(judgeKudos(wish(), [], { ...limits, weekly: 0 })).toHaveProperty("refused");
  });
});

describe("giving back", () => {
  test.each([
    ["2026-11-25T10:00:00Z", false],
    ["2026-11-01T10:00:00Z", false],
    ["2026-10-26T10:00:00Z", false],
    ["2026-10-26T09:59:59Z", true],
  ])("to somebody who gave at %s counts: %s", (at, counts) => {
    const first = kudos("ines", "maya", at);
    expect(judgeKudos(wish(), [first], limits)).toEqual({ swap: counts ? null : first, left: 2 });
  });

  test("names the latest of those that it answers", () => {
    const [early, late] = [
      kudos("ines", "maya", "2026-11-10T10:00:00Z"),
      kudos("ines", "maya", "2026-11-20T10:00:00Z"),
    ];
    expect(swapOf(wish(), [late, early])).toBe(late);
  });

  test("takes nothing from the one that came first, and goes on counting for nothing while it goes on", () => {
    const chain = [
      kudos("a", "b", "2026-01-01T00:00:00Z"),
      kudos("b", "a", "2026-01-20T00:00:00Z"),
      kudos("a", "b", "2026-02-10T00:00:00Z"),
      kudos("b", "a", "2026-03-30T00:00:00Z"),
    ];
    expect(countingKudos(chain)).toEqual([chain[0], chain[3]]);
  });
});

test("however two people give to each other, no two kudos that count cross within thirty days", () => {
  const gifts = fc.array(fc.record({ isBack: fc.boolean(), day: fc.nat(200) }), { maxLength: 30 });
  fc.assert(
    fc.property(gifts, (some) => {
      const all = some.map(({ isBack, day }, order) => ({
        id: String(order),
        fromId: isBack ? "b" : "a",
        toId: isBack ? "a" : "b",
        at: new Date(Date.UTC(2026, 0, 1 + day, 0, 0, order)),
      }));
      const counting = countingKudos(all);
      for (const one of counting)
        for (const other of counting)
          if (one.fromId !== other.fromId)
            expect(Math.abs(one.at.getTime() - other.at.getTime())).toBeGreaterThan(
              30 * 86_400_000,
            );
    }),
  );
});
