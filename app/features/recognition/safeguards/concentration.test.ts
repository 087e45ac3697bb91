import { describe, expect, test } from "vitest";
import { gift } from "#tests/support/gifts.ts";
import { alarmsOf, concentrationOf, standardAlarm, type Staff } from "./concentration.ts";
import type { Gift } from "./gift.ts";

describe("concentration", () => {
  const staff: Staff = new Map(
    Array.from({ length: 20 }, (_none, at) => [`p${at}`, at < 5 ? "parks" : "roads"]),
  );
  const given = (...counts: readonly number[]) =>
    counts.flatMap((number, at) =>
      Array.from({ length: number }, () =>
        gift({ recipientId: `p${at}`, unitId: at < 5 ? "parks" : "roads" }),
      ),
    );

  test("of the same to everybody is none", () => {
    expect(concentrationOf(given(...Array<number>(20).fill(2)), staff)).toMatchObject({
      total: 40,
      top: { people: 2, share: { part: 1, of: 10 } },
      units: [
        { id: "roads", share: { part: 3, of: 4 }, ofStaff: { part: 3, of: 4 } },
        { id: "parks", share: { part: 1, of: 4 }, ofStaff: { part: 1, of: 4 } },
      ],
      gini: { part: 0, of: 1 },
    });
  });

  test("of everything to one is as much as there can be among so many", () => {
    expect(concentrationOf(given(7), staff)).toMatchObject({
      top: { people: 2, share: { part: 1, of: 1 } },
      units: [{ id: "parks", share: { part: 1, of: 1 }, ofStaff: { part: 1, of: 4 } }],
      gini: { part: 19, of: 20 },
    });
  });

  test("of one, two and three to three people is two ninths", () => {
    const three: Staff = new Map([
      ["p0", "a"],
      ["p1", "a"],
      ["p2", "a"],
    ]);
    expect(concentrationOf(given(1, 2, 3), three).gini).toEqual({ part: 2, of: 9 });
  });

  test("of nothing is nothing, with staff and without", () => {
    for (const people of [staff, new Map<string, string>()])
      expect(concentrationOf([], people)).toMatchObject({
        total: 0,
        units: [],
        top: { share: { part: 0, of: 1 } },
        gini: { part: 0, of: 1 },
      });
  });

  test("counts nobody who has left", () => {
    expect(concentrationOf([gift({ recipientId: "gone" })], staff).total).toBe(0);
  });

  describe("raises an alarm", () => {
    const alarms = (gifts: readonly Gift[], pairs = 0) =>
      alarmsOf(concentrationOf(gifts, staff), pairs, standardAlarm).map(({ alarm }) => alarm);

    test("when a tenth of staff has more than a half, and not at a half", () => {
      const others = [...Array<number>(7).fill(2), ...Array<number>(7).fill(0)];
      expect(alarms(given(2, 2, 2, 0, 10, ...others, 10))).toEqual([]);
      expect(alarms(given(2, 2, 2, 0, 10, ...others, 11))).toEqual(["top_decile"]);
    });

    test("when a unit has too much, though a larger one has more and may", () => {
      const large: Staff = new Map(
        [...staff].map(([id, unit], at) => [id, at < 2 ? "tiny" : unit]),
      );
      const gifts = [
        ...Array.from({ length: 18 }, () => gift({ recipientId: "p0", unitId: "tiny" })),
        ...Array.from({ length: 22 }, (_none, at) =>
          gift({ recipientId: `p${5 + (at % 15)}`, unitId: "roads" }),
        ),
      ];
      const found = alarmsOf(concentrationOf(gifts, large), 0, standardAlarm);
      expect(found).toContainEqual(
        expect.objectContaining({
          alarm: "single_unit",
          unit: expect.objectContaining({ id: "tiny" }) as unknown,
        }),
      );
      expect(found.filter(({ alarm }) => alarm === "single_unit")).toHaveLength(1);
    });

    test("when one unit has more than two fifths, unless that is its share of staff", () => {
      expect(alarms(given(2, 2, 2, 2, 2, ...Array<number>(15).fill(1)))).toEqual([]);
      expect(alarms(given(3, 3, 3, 3, 3, ...Array<number>(15).fill(1)))).toEqual(["single_unit"]);
    });

    test("when more than three pairs give to each other", () => {
      const even = given(...Array<number>(20).fill(1));
      expect(alarms(even, 3)).toEqual([]);
      expect(alarms(even, 4)).toEqual(["reciprocal_pairs"]);
    });

    test("never of so few gifts that they say nothing", () => {
      expect(alarms(given(19), 9)).toEqual([]);
      expect(alarms(given(20), 9)).toEqual(["top_decile", "single_unit", "reciprocal_pairs"]);
    });
  });
});
