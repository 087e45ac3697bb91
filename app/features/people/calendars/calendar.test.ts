import { expect, test } from "vitest";
import { readClosedDays } from "./calendar.ts";

test("a pasted list is read a day per line, however the day is written", () => {
  const text =
    "2031-12-25 Christmas Day\r\n\n  26/12/2031; Boxing Day\n1.1.2032,New Year\n2032-04-05";
  expect(readClosedDays(text)).toEqual({
    days: [
      { day: "2031-12-25", name: "Christmas Day" },
      { day: "2031-12-26", name: "Boxing Day" },
      { day: "2032-01-01", name: "New Year" },
      { day: "2032-04-05", name: "" },
    ],
    unreadable: [],
  });
});

test("what is no day, or has too long a name, is given back as it was written", () => {
  const lines = ["2031-02-30 Never", "Christmas", "12/25/2031", `2031-05-01 ${"x".repeat(81)}`];
  expect(readClosedDays(lines.join("\n"))).toEqual({ days: [], unreadable: lines });
});

test("of a day that comes twice the last name counts", () => {
  expect(readClosedDays("2031-05-01 A\n01/05/2031 B").days).toEqual([
    { day: "2031-05-01", name: "B" },
  ]);
});
