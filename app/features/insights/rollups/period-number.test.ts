import fc from "fast-check";
import { expect, test } from "vitest";
import { firstDayOf, periodOf } from "./period-number.ts";

const grains = fc.constantFrom("week", "month");

test("a week begins on its Monday, a month on its first", () => {
  expect(firstDayOf("week", periodOf("week", "2026-11-29"))).toBe("2026-11-23");
  expect(firstDayOf("week", periodOf("week", "2026-11-30"))).toBe("2026-11-30");
  expect(firstDayOf("month", periodOf("month", "2024-02-29"))).toBe("2024-02-01");
  expect(periodOf("month", "1970-01-01")).toBe(0);
  expect(periodOf("week", "1970-01-05")).toBe(0);
});

test("the first day of a period belongs to it, and the day before to the one before", () => {
  fc.assert(
    fc.property(grains, fc.integer({ min: 1, max: 2000 }), (grain, period) => {
      const first = firstDayOf(grain, period);
      expect(periodOf(grain, first)).toBe(period);
      const before = new Date(Date.parse(`${first}T00:00:00Z`) - 1).toISOString().slice(0, 10);
      expect(periodOf(grain, before)).toBe(period - 1);
    }),
  );
});
