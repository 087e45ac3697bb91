import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shiftedDay, weekdayOf } from "#app/core/working-days.ts";
import * as period from "./period.ts";
import { lengthOf } from "./span.ts";

// A Thursday.
const today = "2031-05-15";
const span = (preset: period.Preset) => {
  const { from, to } = period.spanOf(period.presetPeriod(preset, today));
  return `${from} ${to}`;
};

describe("presets", () => {
  test("are of whole weeks and months that are over", () => {
    expect(span("last-week")).toBe("2031-05-05 2031-05-11");
    expect(span("last-4-weeks")).toBe("2031-04-14 2031-05-11");
    expect(span("last-13-weeks")).toBe("2031-02-10 2031-05-11");
    expect(span("last-month")).toBe("2031-04-01 2031-04-30");
    expect(span("last-3-months")).toBe("2031-02-01 2031-04-30");
    expect(span("last-12-months")).toBe("2030-05-01 2031-04-30");
  });

  test("are of the week or month that runs, when that is asked", () => {
    expect(span("this-week")).toBe("2031-05-12 2031-05-18");
    expect(span("this-month")).toBe("2031-05-01 2031-05-31");
  });

  test("begin anew on a Monday, and on the first", () => {
    const from = (preset: period.Preset, day: string) => period.presetPeriod(preset, day).from;
    expect(from("last-week", "2031-05-11")).toBe("2031-04-28");
    expect(from("last-week", "2031-05-12")).toBe("2031-05-05");
    expect(from("last-month", "2031-04-30")).toBe("2031-03-01");
    expect(from("last-month", "2031-05-01")).toBe("2031-04-01");
  });

  test("are found again from their period", () => {
    for (const preset of period.presetNames)
      expect(period.presetOf(period.presetPeriod(preset, today), today)).toBe(preset);
    expect(period.presetOf({ grain: "week", count: 2, from: "2031-05-05" }, today)).toBeNull();
  });
});

describe("a period", () => {
  test("is compared with as many weeks or months right before it", () => {
    const weeks = { grain: "week", count: 4, from: "2031-04-14" } as const;
    expect(period.spanOf(period.before(weeks))).toEqual({ from: "2031-03-17", to: "2031-04-13" });
    const month = { grain: "month", count: 1, from: "2031-03-01" } as const;
    expect(period.spanOf(period.before(month))).toEqual({ from: "2031-02-01", to: "2031-02-28" });
    const quarter = { grain: "month", count: 3, from: "2032-01-01" } as const;
    expect(period.before(quarter).from).toBe("2031-10-01");
  });

  test("is closed the day after its last", () => {
    const week = { grain: "week", count: 1, from: "2031-05-05" } as const;
    expect(period.isClosed(week, "2031-05-11")).toBe(false);
    expect(period.isClosed(week, "2031-05-12")).toBe(true);
  });

  test("from two days is all weeks or months that they and those between are in", () => {
    expect(period.periodBetween("week", "2031-05-07", "2031-05-12")).toEqual({
      ...{ grain: "week", count: 2, from: "2031-05-05" },
    });
    expect(period.periodBetween("month", "2030-12-31", "2031-02-01")).toEqual({
      ...{ grain: "month", count: 3, from: "2030-12-01" },
    });
  });

  test("and the one before it leave no day between them, and its steps make it up", () => {
    const any = fc.record({
      grain: fc.constantFrom(...period.grains),
      count: fc.integer({ min: 1, max: 60 }),
      day: fc.integer({ min: 0, max: 40_000 }).map((days) => shiftedDay("2000-01-01", days)),
    });
    fc.assert(
      fc.property(any, ({ grain, count, day }) => {
        const one = { grain, count, from: period.startOf(grain, day) };
        const { from } = period.spanOf(one);
        expect(shiftedDay(period.spanOf(period.before(one)).to, 1)).toBe(from);
        const steps = period.stepsOf(one).map(period.spanOf);
        expect(steps[0]?.from).toBe(from);
        expect(steps.at(-1)?.to).toBe(period.spanOf(one).to);
        const days = steps.reduce((sum, step) => sum + lengthOf(step), 0);
        expect(days).toBe(lengthOf(period.spanOf(one)));
        if (grain === "week") expect([weekdayOf(from), days]).toEqual([1, 7 * count]);
      }),
    );
  });
});

describe("the names of weeks", () => {
  // ISO 8601's own examples, and years with 53 weeks.
  test.each([
    ["2005-01-01", "2004-W53"],
    ["2005-12-31", "2005-W52"],
    ["2007-01-01", "2007-W01"],
    ["2008-12-29", "2009-W01"],
    ["2010-01-03", "2009-W53"],
    ["2026-12-31", "2026-W53"],
  ])("%s is in %s", (day, name) => {
    const monday = period.startOf("week", day);
    expect(period.weekName(monday)).toBe(name);
    expect(period.mondayOf(name)).toBe(monday);
  });

  test("of weeks that no year has lead nowhere", () => {
    for (const name of ["2031-W00", "2031-W53", "2031-W54", "2031-W7", "31-W07", "", "2031-05"])
      expect(period.mondayOf(name)).toBeNull();
  });
});
