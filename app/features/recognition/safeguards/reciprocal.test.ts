import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day, gift } from "#tests/support/gifts.ts";
import { reciprocalPairs } from "./reciprocal.ts";

describe("pairs who give to each other", () => {
  const there = (number: number) => gift({ giverId: "a", recipientId: "b", at: day(number) });
  const back = (number: number) => gift({ giverId: "b", recipientId: "a", at: day(number) });

  test("are told with how often, and with the two that lie closest", () => {
    const gifts = [there(1), there(3), back(20), there(22), back(40)];
    expect(reciprocalPairs(gifts, 30)).toEqual([
      { personIds: ["a", "b"], there: 3, back: 2, closest: [gifts[2], gifts[3]] },
    ]);
  });

  test("are none when one only gives, when it lies too far apart, or with oneself", () => {
    expect(reciprocalPairs([there(1), there(2)], 30)).toEqual([]);
    expect(reciprocalPairs([there(1), back(32)], 30)).toEqual([]);
    expect(reciprocalPairs([there(1), back(31)], 30)).toHaveLength(1);
    expect(reciprocalPairs([gift({ giverId: "a", recipientId: "a" })], 30)).toEqual([]);
  });

  test("are found as looking at every two gifts would find them", () => {
    const names = fc.constantFrom("a", "b", "c");
    const some = fc.array(
      fc.record({ giverId: names, recipientId: names, at: fc.nat(90).map(day) }),
      {
        maxLength: 25,
      },
    );
    fc.assert(
      fc.property(some, (parts) => {
        const gifts = parts.map(gift);
        const slowly = new Set(
          gifts.flatMap((one) =>
            gifts
              .filter(
                (other) =>
                  one.giverId < other.giverId &&
                  one.giverId === other.recipientId &&
                  one.recipientId === other.giverId &&
                  Math.abs(one.at.getTime() - other.at.getTime()) <= 20 * 86_400_000,
              )
              .map((other) => `${one.giverId} ${other.giverId}`),
          ),
        );
        expect(
          new Set(reciprocalPairs(gifts, 20).map(({ personIds }) => personIds.join(" "))),
        ).toEqual(slowly);
      }),
    );
  });
});
