import fc from "fast-check";
import { expect, test } from "vitest";
import { isMore, shareOf } from "./share.ts";

test("a share is in lowest terms, and of nothing it is nothing", () => {
  expect(shareOf(4, 6)).toEqual({ part: 2, of: 3 });
  expect(shareOf(0, 9)).toEqual({ part: 0, of: 1 });
  expect(shareOf(0, 0)).toEqual({ part: 0, of: 1 });
});

test("shares are compared without rounding", () => {
  expect(isMore(shareOf(1, 3), { part: 3333333333, of: 10000000000 })).toBe(true);
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1 }), (part, of) => {
      expect(isMore(shareOf(part, of), shareOf(part, of))).toBe(false);
      expect(isMore(shareOf(part, of), { part, of: of + 1 })).toBe(part > 0);
    }),
  );
});
