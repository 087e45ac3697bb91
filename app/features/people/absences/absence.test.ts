import { expect, test } from "vitest";
import { overlaps, spanOf, stateOf } from "./absence.ts";

const at = (text: string) => new Date(text);

test("an absence lasts from the first day's beginning to the last day's end, where the organisation is", () => {
  expect(spanOf("2026-03-27", "2026-03-30", "Europe/Paris")).toEqual({
    fromAt: at("2026-03-26T23:00:00Z"),
    // The clocks went forward meanwhile.
    untilAt: at("2026-03-30T22:00:00Z"),
  });
  expect(spanOf("2026-02-28", "2026-02-28", "UTC")).toEqual({
    fromAt: at("2026-02-28T00:00:00Z"),
    untilAt: at("2026-03-01T00:00:00Z"),
  });
});

test("what is no day makes no absence", () => {
  for (const day of ["", "2026-02-30", "tomorrow", "2026-13-01", "2026-1-1"]) {
    expect(spanOf(day, "2026-03-30", "UTC")).toBeNull();
    expect(spanOf("2026-03-30", day, "UTC")).toBeNull();
  }
});

test("an absence is to come, goes on, or is over", () => {
  const span = { fromAt: at("2026-03-01T00:00Z"), untilAt: at("2026-03-02T00:00Z") };
  expect(stateOf(span, at("2026-02-28T23:59Z"))).toBe("to-come");
  expect(stateOf(span, at("2026-03-01T00:00Z"))).toBe("now");
  expect(stateOf(span, at("2026-03-02T00:00Z"))).toBe("over");
});

test("absences that follow each other do not overlap", () => {
  const span = (from: number, until: number) => ({
    fromAt: new Date(from),
    untilAt: new Date(until),
  });
  expect(overlaps(span(1, 3), span(2, 4))).toBe(true);
  expect(overlaps(span(1, 3), span(3, 4))).toBe(false);
});
