import { expect, test } from "vitest";
import { momentOf, wallClock } from "./wall-clock.ts";

const moment = (shown: string, timeZone = "Europe/Paris") =>
  momentOf(shown, timeZone)?.toISOString() ?? null;

test("a clock shows the time of its zone, in summer and in winter", () => {
  expect(wallClock(new Date("2026-03-09T13:30:00Z"), "Europe/Paris")).toBe("2026-03-09T14:30");
  expect(wallClock(new Date("2026-07-09T22:05:00Z"), "Europe/Paris")).toBe("2026-07-10T00:05");
  expect(wallClock(new Date("2026-03-09T13:30:00Z"), "Asia/Kathmandu")).toBe("2026-03-09T19:15");
});

test("what a clock shows is a moment, in summer and in winter", () => {
  expect(moment("2026-03-09T14:30")).toBe("2026-03-09T13:30:00.000Z");
  expect(moment("2026-07-10T00:05")).toBe("2026-07-09T22:05:00.000Z");
  expect(moment("2026-07-10T00:05", "America/Los_Angeles")).toBe("2026-07-10T07:05:00.000Z");
});

test("an hour that is skipped is read as the one after it", () => {
  expect(moment("2026-03-29T02:30")).toBe("2026-03-29T01:30:00.000Z");
});

test("of an hour that comes twice the first is meant", () => {
  expect(moment("2026-10-25T02:30")).toBe("2026-10-25T00:30:00.000Z");
});

test("what is no date and time is no moment", () => {
  for (const shown of ["", "2026-02-30T10:00", "2026-13-01T10:00", "2026-03-09", "soon"])
    expect(moment(shown), shown).toBeNull();
});
