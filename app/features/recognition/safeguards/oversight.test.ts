import { describe, expect, test } from "vitest";
import { gift } from "#tests/support/gifts.ts";
import { usualSettings } from "../settings.store.server.ts";
import { overseen, percentOf } from "./oversight.ts";

const people = (unit: string, count: number) =>
  Array.from({ length: count }, (_, n) => [`${unit}${String(n)}`, unit] as const);
const staff = new Map([...people("parks", 10), ...people("roads", 10)]);
const to = (recipientId: string, times: number) =>
  Array.from({ length: times }, () =>
    gift({ recipientId, unitId: recipientId.replace(/\d+/, ""), giverId: "somebody" }),
  );
const look = (gifts: ReturnType<typeof gift>[]) =>
  overseen({ gifts, open: gifts, staff }, usualSettings);

describe("what leaders are shown of how recognition goes round", () => {
  test("is flagged beyond the limits that administrators have set", () => {
    const gifts = [...to("parks0", 30), ...people("parks", 6).flatMap(([id]) => to(id, 1))];
    const shown = look(gifts);
    expect(shown).toMatchObject({ total: 36, topPeople: 2, isTopFlagged: true });
    expect(shown.units).toEqual([
      { id: "parks", percent: 100, percentOfStaff: 50, isFlagged: true },
    ]);
    const settings = { ...usualSettings, alarmTopPercent: 100, alarmUnitPercent: 100 };
    expect(overseen({ gifts, open: gifts, staff }, settings)).toMatchObject({
      isTopFlagged: false,
      units: [{ isFlagged: false }],
    });
  });

  test("tells no share while fewer than five people were given something", () => {
    const gifts = people("parks", 4).flatMap(([id]) => to(id, 10));
    expect(look(gifts)).toMatchObject({
      ...{ topPercent: null, giniPercent: null, isTopFlagged: false },
      ...{ units: [], unitsLeftOut: 1 },
    });
  });

  test("tells of no unit in which fewer than five were, or which is smaller than that", () => {
    const gifts = [
      ...people("parks", 8).flatMap(([id]) => to(id, 1)),
      ...people("roads", 2).flatMap(([id]) => to(id, 1)),
    ];
    expect(look(gifts)).toMatchObject({ units: [{ id: "parks" }], unitsLeftOut: 1 });
  });

  test("names as pairs only those of whose gifts everybody knows", () => {
    const gifts = [
      gift({ giverId: "parks0", recipientId: "parks1" }),
      gift({ giverId: "parks1", recipientId: "parks0" }),
    ];
    expect(look(gifts).pairs).toMatchObject([{ there: 1, back: 1 }]);
    expect(overseen({ gifts, open: gifts.slice(0, 1), staff }, usualSettings).pairs).toEqual([]);
  });
});

test("a share is said in whole hundredths", () => {
  expect(percentOf({ part: 2, of: 3 })).toBe(67);
  expect(percentOf({ part: 0, of: 1 })).toBe(0);
});
