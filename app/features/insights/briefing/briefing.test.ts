import { describe, expect, test } from "vitest";
import type { WorkingCalendar } from "#app/core/working-days.ts";
import { periodName } from "../periods/filter.ts";
import { latestMonth, offeredMonths, sendingDay, toldUpTo } from "./briefing.ts";

/** Monday to Friday, and nobody works on 2 June 2031, a Monday. */
const calendar: WorkingCalendar = { worked: [1, 2, 3, 4, 5], closed: new Set(["2031-06-02"]) };

describe("the briefing of a month", () => {
  test("is sent on the first working day after it", () => {
    expect(sendingDay(latestMonth("2031-05-15"), calendar)).toBe("2031-05-01");
    // 1 June 2031 is a Sunday.
    expect(sendingDay(latestMonth("2031-06-15"), calendar)).toBe("2031-06-03");
  });

  test("reaches who chose it by that day, and nobody who did so later", () => {
    expect(periodName(toldUpTo("2031-06-01", calendar))).toBe("2031-04");
    expect(periodName(toldUpTo("2031-06-03", calendar))).toBe("2031-04");
    expect(periodName(toldUpTo("2031-06-04", calendar))).toBe("2031-05");
  });

  test("is offered for a year, but not of before the first idea", () => {
    const names = (first: string | null) => offeredMonths("2031-06-04", first).map(periodName);
    expect(names("2020-02-03")).toHaveLength(12);
    expect(names("2020-02-03")[0]).toBe("2031-05");
    expect(names("2031-03-17")).toEqual(["2031-05", "2031-04", "2031-03"]);
    expect(names("2031-06-02")).toEqual([]);
    expect(names(null)).toEqual([]);
  });
});
