import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addWorkingDays,
  dayOf,
  endOfDay,
  isDay,
  isWorked,
  morningOf,
  takeWorkingDays,
  weekdayOf,
  weekdays,
  workingDaysBetween,
} from "./working-days.ts";

const usual = { worked: [1, 2, 3, 4, 5], closed: new Set<string>() };

const day = fc
  .integer({
    min: Date.parse("2020-01-01") / 86_400_000,
    max: Date.parse("2045-12-31") / 86_400_000,
  })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
const calendar = fc.record({
  worked: fc.subarray([...weekdays], { minLength: 1 }),
  closed: fc.array(day, { maxLength: 60 }).map((days) => new Set(days)),
});
const zones = ["UTC", "Europe/Paris", "America/Sao_Paulo", "Pacific/Apia", "Asia/Kathmandu"];

describe("counting working days", () => {
  test("skips what is not worked: weekends, closed days, the turn of the year", () => {
    expect(addWorkingDays(usual, "2026-11-27", 1)).toBe("2026-11-30");
    expect(addWorkingDays(usual, "2026-11-28", 10)).toBe("2026-12-11");
    const closed = new Set(["2026-12-25", "2027-01-01"]);
    expect(addWorkingDays({ ...usual, closed }, "2026-12-24", 5)).toBe("2027-01-04");
    expect(takeWorkingDays({ ...usual, closed }, "2027-01-04", 5)).toBe("2026-12-24");
    expect(workingDaysBetween({ ...usual, closed }, "2026-12-24", "2027-01-04")).toBe(5);
  });

  test("ends on a worked day, and counting back gives the same number", () => {
    fc.assert(
      fc.property(calendar, day, fc.integer({ min: 1, max: 250 }), (one, from, count) => {
        const to = addWorkingDays(one, from, count);
        expect(isWorked(one, to)).toBe(true);
        expect(workingDaysBetween(one, from, to)).toBe(count);
      }),
      { numRuns: 60 },
    );
  });

  test("can be done in parts", () => {
    const part = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(calendar, day, part, part, (one, from, first, second) => {
        const inParts = addWorkingDays(one, addWorkingDays(one, from, first), second);
        expect(inParts).toBe(addWorkingDays(one, from, first + second));
      }),
      { numRuns: 60 },
    );
  });

  test("forth and back from a worked day leads where it began", () => {
    fc.assert(
      fc.property(calendar, day, fc.integer({ min: 0, max: 60 }), (one, from, count) => {
        fc.pre(isWorked(one, from));
        expect(takeWorkingDays(one, addWorkingDays(one, from, count), count)).toBe(from);
      }),
      { numRuns: 60 },
    );
  });

  test("a further closed day never brings the end nearer", () => {
    fc.assert(
      fc.property(calendar, day, day, fc.integer({ min: 1, max: 60 }), (one, from, more, count) => {
        const closed = new Set([...one.closed, more]);
        const end = addWorkingDays({ ...one, closed }, from, count);
        expect(end >= addWorkingDays(one, from, count)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("says so rather than to go on for ever where nothing is worked", () => {
    expect(() => addWorkingDays({ worked: [], closed: new Set() }, "2026-11-28", 1)).toThrow(
      RangeError,
    );
  });
});

describe("days and moments", () => {
  test("a day ends a moment before the next begins, whatever the clocks do", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...zones), (one, zone) => {
        // Samoa skipped a day once, which is then no day of its calendar.
        fc.pre(zone !== "Pacific/Apia" || one > "2012");
        const end = endOfDay(one, zone);
        expect(dayOf(new Date(end.getTime() - 1), zone)).toBe(one);
        expect(dayOf(end, zone) > one).toBe(true);
        expect(dayOf(morningOf(one, zone), zone)).toBe(one);
      }),
      { numRuns: 200 },
    );
  });

  test("a day on which clocks change is an hour shorter or longer", () => {
    const hours = (one: string, before: string) =>
      (endOfDay(one, "Europe/Paris").getTime() - endOfDay(before, "Europe/Paris").getTime()) /
      3_600_000;
    expect(hours("2026-03-29", "2026-03-28")).toBe(23);
    expect(hours("2026-10-25", "2026-10-24")).toBe(25);
  });

  test("late in the evening it is already tomorrow further east", () => {
    const at = new Date("2026-12-31T23:30:00Z");
    expect([dayOf(at, "UTC"), dayOf(at, "Europe/Paris")]).toEqual(["2026-12-31", "2027-01-01"]);
  });

  test("what is no day is told from one", () => {
    for (const one of [
      "2026-02-29",
      "2026-13-01",
      "26-1-1",
      "",
      "2026-1-01",
      "tomorrow",
      "0026-01-01",
    ])
      expect(isDay(one), one).toBe(false);
    expect(isDay("2028-02-29")).toBe(true);
    expect(["2026-11-30", "2026-12-06"].map(weekdayOf)).toEqual([1, 7]);
  });
});
