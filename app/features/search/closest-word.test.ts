import fc from "fast-check";
import { expect, test } from "vitest";
import { closestWords, slipsBetween } from "./closest-word.ts";

test("letters left out, put in, mistaken and swapped are slips", () => {
  expect(slipsBetween("permitt", "permit", 2)).toBe(1);
  expect(slipsBetween("qeue", "queue", 2)).toBe(1);
  expect(slipsBetween("birdge", "bridge", 2)).toBe(1);
  expect(slipsBetween("fromulaire", "formulaire", 2)).toBe(1);
  expect(slipsBetween("maintainance", "maintenance", 2)).toBe(2);
  expect(slipsBetween("salt", "pepper", 2)).toBe(Infinity);
});

test("the nearest words come first, and a short word allows one slip", () => {
  expect(closestWords("vacination", ["vacation", "vaccination", "station"])).toEqual([
    "vaccination",
    "vacation",
  ]);
  expect(closestWords("snwo", ["snow", "sand", "slow"])).toEqual(["snow"]);
  expect(closestWords("snow", ["snow"])).toEqual([]);
});

test("slips are the same both ways, and none between equal words", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      expect(slipsBetween(one, other, 3)).toBe(slipsBetween(other, one, 3));
      expect(slipsBetween(one, one, 3)).toBe(0);
    }),
  );
});
