import { expect, test } from "vitest";
import { clockText, minutesOf, usualWishes, wishedKinds } from "./wish.ts";

test("a time of day is read as it was written", () => {
  for (let minutes = 0; minutes < 1440; minutes += 7)
    expect(minutesOf(clockText(minutes))).toBe(minutes);
});

test("what is no time of day is none", () => {
  for (const text of ["", "24:00", "7:30", "07:60", "07:30:00", "noon", " 07:30"])
    expect(minutesOf(text)).toBeNull();
});

test("there is a usual wish for everything one can wish for", () => {
  expect(Object.keys(usualWishes).sort()).toEqual([...wishedKinds].sort());
});
