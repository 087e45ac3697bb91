import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workingHoursBetween } from "./working-hours.ts";

const calendar = { worked: [1, 2, 3, 4, 5], closed: new Set(["2031-05-29"]) };
const hours = (from: string, to: string, timeZone = "Europe/Copenhagen") =>
  workingHoursBetween(calendar, { from: new Date(from), to: new Date(to), timeZone });

describe("working hours", () => {
  test("are the clock's within a working day", () => {
    expect(hours("2031-05-05T10:00+02:00", "2031-05-05T12:30+02:00")).toBe(2.5);
  });

  test("neither begin before nine nor go on after seventeen", () => {
    expect(hours("2031-05-05T06:00+02:00", "2031-05-05T23:00+02:00")).toBe(8);
    expect(hours("2031-05-05T18:00+02:00", "2031-05-06T10:00+02:00")).toBe(1);
  });

  test("leave out weekends and closed days", () => {
    expect(hours("2031-05-09T16:00+02:00", "2031-05-12T10:00+02:00")).toBe(2);
    expect(hours("2031-05-28T16:00+02:00", "2031-05-30T10:00+02:00")).toBe(2);
  });

  test("are of the time zone's days", () => {
    expect(hours("2031-05-05T21:00Z", "2031-05-05T23:00Z", "America/Los_Angeles")).toBe(2);
  });

  test("are eight on a day on which clocks change", () => {
    const everyDay = { worked: [1, 2, 3, 4, 5, 6, 7], closed: new Set<string>() };
    const day = {
      from: new Date("2031-03-30T00:00+01:00"),
      to: new Date("2031-03-31T00:00+02:00"),
      timeZone: "Europe/Copenhagen",
    };
    expect(workingHoursBetween(everyDay, day)).toBe(8);
  });

  test("are none when the end is not later", () => {
    expect(hours("2031-05-05T12:00+02:00", "2031-05-05T12:00+02:00")).toBe(0);
    expect(hours("2031-05-06T12:00+02:00", "2031-05-05T12:00+02:00")).toBe(0);
  });

  test("of two stretches are those of both together", () => {
    const moment = fc.date({
      min: new Date("2031-05-01T00:00Z"),
      max: new Date("2031-07-01T00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, moment, moment, (...moments) => {
        const [from, between, to] = moments.map((at) => at.toISOString()).sort();
        const both = hours(from ?? "", between ?? "") + hours(between ?? "", to ?? "");
        expect(both).toBeCloseTo(hours(from ?? "", to ?? ""), 9);
      }),
    );
  });
});
