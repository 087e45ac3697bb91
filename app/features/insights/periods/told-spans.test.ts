import { describe, expect, test } from "vitest";
import { spanOf } from "./period.ts";
import { shiftedDay } from "#app/core/working-days.ts";
import { closingOn, isToldLength, meeting } from "./told-spans.ts";

const names = (day: string) =>
  closingOn(day).map(({ grain, count, from }) => `${count} ${grain} ${from}`);

describe("figures about people", () => {
  test("are of one, four and thirteen weeks, and of one, three and twelve months", () => {
    const told = (grain: "week" | "month") =>
      [1, 2, 3, 4, 12, 13].filter((count) => isToldLength({ grain, count, from: "2031-05-05" }));
    expect(told("week")).toEqual([1, 4, 13]);
    expect(told("month")).toEqual([1, 3, 12]);
  });

  test("are settled when a week or a month is over", () => {
    expect(names("2031-05-11")).toEqual([
      ...["1 week 2031-05-05", "4 week 2031-04-14", "13 week 2031-02-10"],
    ]);
    expect(names("2031-04-30")).toEqual([
      ...["1 month 2031-04-01", "3 month 2031-02-01", "12 month 2030-05-01"],
    ]);
    expect(names("2031-05-13")).toEqual([]);
  });

  test("are of both when a month ends on a Sunday, and end on the day they close", () => {
    const closing = closingOn("2031-08-31");
    expect(closing).toHaveLength(6);
    expect(closing.map((period) => spanOf(period).to)).toEqual(Array(6).fill("2031-08-31"));
  });

  test("meet where they have a day in common", () => {
    const days = Array.from({ length: 21 }, (_, n) => shiftedDay("2031-04-21", n));
    const all = days.flatMap(closingOn);
    const week = { grain: "week", count: 1, from: "2031-04-28" } as const;
    expect(meeting(all, week).map((period) => spanOf(period).to)).not.toContain("2031-04-27");
    expect(meeting(all, week)).toContainEqual({ grain: "month", count: 1, from: "2031-04-01" });
  });
});
