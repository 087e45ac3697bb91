import { expect, test } from "vitest";
import { isTimeToReadRoot } from "./root-age.ts";

test("what every page knows is read again after half a minute, and then not at once again", () => {
  const later = Date.now() + 31_000;
  expect(isTimeToReadRoot()).toBe(false);
  expect(isTimeToReadRoot(later)).toBe(true);
  expect(isTimeToReadRoot(later + 1_000)).toBe(false);
  expect(isTimeToReadRoot(later + 31_000)).toBe(true);
});
