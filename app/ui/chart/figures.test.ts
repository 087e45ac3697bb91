import { expect, test } from "vitest";
import { isTold, limitOf, reachOf, stateOf, stubFor, totalOf } from "./figures.ts";

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

test("of what is hidden no limit is told, and it reaches nowhere", () => {
  expect(limitOf({ fewerThan: 5 })).toBe(5);
  expect(limitOf({ hidden: true })).toBeNull();
  expect(reachOf({ hidden: true })).toBeNull();
});

test.each([
  [[], "empty"],
  [[null, null], "empty"],
  [[0, null, 0], "nought"],
  [[0, { fewerThan: 5 }], "filled"],
  [[0, { hidden: true as const }], "filled"],
  [[{ hidden: true as const }, null, { fewerThan: 5 }], "withheld"],
  [[-1], "filled"],
])("a chart of %j is %s", (figures, state) => {
  expect(stateOf(figures)).toBe(state);
});

test("a hidden figure is drawn as a stub, in whatever size the others are", () => {
  expect(stubFor([100, { hidden: true }])).toBe(8);
  expect(stubFor([-50, { hidden: true }])).toBe(4);
  expect(stubFor([{ hidden: true }])).toBeGreaterThan(0);
});

test("a total says whether a part of it is missing", () => {
  expect(totalOf([1, 2, 3.5])).toEqual({ total: 6.5, isWhole: true });
  expect(totalOf([0.1, 0.2])).toEqual({ total: 0.3, isWhole: true });
  expect(totalOf([4, { fewerThan: 5 }])).toEqual({ total: 4, isWhole: false });
  expect(totalOf([4, null])).toEqual({ total: 4, isWhole: false });
  expect(totalOf([4, { hidden: true }])).toEqual({ total: 4, isWhole: false });
});
