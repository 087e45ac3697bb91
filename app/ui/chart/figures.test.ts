import { expect, test } from "vitest";
import { hasFigures, isTold, reachOf, totalOf } from "./figures.ts";

test.each([
  [0, true],
  [-3.5, true],
  [Number.NaN, false],
  [Number.POSITIVE_INFINITY, false],
  [null, false],
  [undefined, false],
  [{ fewerThan: 5 }, false],
])("%j can be drawn as a number: %s", (figure, expected) => {
  expect(isTold(figure)).toBe(expected);
});

test("what is not told reaches up to its limit, what is not known nowhere", () => {
  expect(reachOf({ fewerThan: 5 })).toBe(5);
  expect(reachOf(null)).toBeNull();
});

test("noughts and gaps alone are nothing to draw; a figure that is not told is something", () => {
  expect(hasFigures([])).toBe(false);
  expect(hasFigures([0, null, 0])).toBe(false);
  expect(hasFigures([0, { fewerThan: 5 }])).toBe(true);
  expect(hasFigures([-1])).toBe(true);
});

test("a total says whether a part of it is missing", () => {
  expect(totalOf([1, 2, 3.5])).toEqual({ total: 6.5, isWhole: true });
  expect(totalOf([0.1, 0.2])).toEqual({ total: 0.3, isWhole: true });
  expect(totalOf([4, { fewerThan: 5 }])).toEqual({ total: 4, isWhole: false });
  expect(totalOf([4, null])).toEqual({ total: 4, isWhole: false });
});
