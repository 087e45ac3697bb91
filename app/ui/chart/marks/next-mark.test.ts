import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextMark, type MarkPlace } from "./next-mark.ts";

const grid: MarkPlace[] = [0, 1, 2].flatMap((y) => [0, 1, 2, 3].map((x) => ({ x, y })));
const at = (x: number, y: number) => grid.findIndex((place) => place.x === x && place.y === y);
const press = (key: string, from: number, places = grid, more = {}) =>
  nextMark(places, from, { key, farther: false, isRightToLeft: false, ...more });

describe("in a grid of marks", () => {
  test.each([
    ["ArrowRight", at(2, 1)],
    ["ArrowLeft", at(0, 1)],
    ["ArrowDown", at(1, 2)],
    ["ArrowUp", at(1, 0)],
    ["Home", at(0, 1)],
    ["End", at(3, 1)],
  ])("%s leads from the second of the second row to the mark in that direction", (key, reached) => {
    expect(press(key, at(1, 1))).toBe(reached);
  });

  test("right and left change places where one reads from right to left", () => {
    expect(press("ArrowRight", at(1, 1), grid, { isRightToLeft: true })).toBe(at(0, 1));
    expect(press("ArrowLeft", at(1, 1), grid, { isRightToLeft: true })).toBe(at(2, 1));
  });

  test("there is an end in each direction", () => {
    expect(press("ArrowRight", at(3, 1))).toBeNull();
    expect(press("ArrowUp", at(3, 0))).toBeNull();
  });

  test("Home and End with Control lead to the first and the last of all", () => {
    expect(press("Home", at(1, 1), grid, { farther: true })).toBe(at(0, 0));
    expect(press("End", at(1, 1), grid, { farther: true })).toBe(at(3, 2));
  });

  test("other keys are the page's", () => {
    expect(press("a", 0)).toBeUndefined();
    expect(press("Tab", 0)).toBeUndefined();
    expect(press("ArrowRight", 0, [])).toBeUndefined();
  });
});

test("a gap is stepped over, and from row to row the nearest is found", () => {
  const gappy = [
    { x: 0, y: 0 },
    { x: 3, y: 0 },
    { x: 2, y: 1 },
  ];
  expect(press("ArrowRight", 0, gappy)).toBe(1);
  expect(press("ArrowDown", 1, gappy)).toBe(2);
  expect(press("ArrowUp", 2, gappy)).toBe(1);
});

test("marks in one row or one column are followed by all four arrows", () => {
  const row = [0, 1, 2].map((x) => ({ x, y: 0 }));
  const column = [0, 1, 2].map((y) => ({ x: 0, y }));
  for (const line of [row, column]) {
    expect(press("ArrowDown", 0, line)).toBe(1);
    expect(press("ArrowRight", 0, line)).toBe(1);
    expect(press("ArrowUp", 2, line)).toBe(1);
    expect(press("Home", 2, line)).toBe(0);
    expect(press("End", 0, line)).toBe(2);
  }
});

test("every mark can be reached from every other", () => {
  const places = fc.uniqueArray(
    fc.record({ x: fc.integer({ min: 0, max: 6 }), y: fc.integer({ min: 0, max: 4 }) }),
    { minLength: 1, maxLength: 25, selector: ({ x, y }) => `${x},${y}` },
  );
  const keys = ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Home", "End"];
  fc.assert(
    fc.property(places, (some) => {
      const reached = new Set([0]);
      for (const from of reached)
        for (const key of keys) {
          const to = press(key, from, some);
          if (typeof to === "number") reached.add(to);
        }
      expect(reached.size).toBe(some.length);
    }),
  );
});
