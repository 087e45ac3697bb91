import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountThere, centsAtMost } from "./amount-there.ts";

describe("amounts as they are written there", () => {
  test.each([
    ["$300,000", 30_000_000],
    ["30000", 3_000_000],
    ["$250", 25_000],
    ["$15,000,000.00", 1_500_000_000],
    ["$85,500", 8_550_000],
    [" $ 1,300 ", 130_000],
    ["US$5,000", 500_000],
    ["USD 5,000.5", 500_050],
    ["5,000 US dollars", 500_000],
    ["$1.5 million", 150_000_000],
    ["$875k", 87_500_000],
    ["$0.07", 7],
    ["0", 0],
    ["$999,999,999.99", centsAtMost],
  ])("%j is %d cents", (text, cents) => {
    expect(amountThere(text)).toEqual({ cents });
  });

  test.each([
    "Up to $5,000",
    "$5,000 - $10,000",
    "$5,000 + travel",
    "Non-monetary",
    "€ 5.000",
    "5.000,50",
    "$1,00,000",
    "$1e9",
    "-5",
    "$0.005",
    "$5,000,00",
    "NaN",
    "Infinity",
  ])("%j stays prose", (text) => {
    expect(amountThere(text)).toEqual({ prose: text, isTooLarge: false });
  });

  test.each(["$1,000,000,000", "1000000000", "$999999999999999999999999999999", "$1000 million"])(
    "%j is more than any prize",
    (text) => {
      expect(amountThere(text)).toEqual({ prose: text, isTooLarge: true });
    },
  );

  test.each(["", "  ", "\n"])("%j says nothing", (text) => {
    expect(amountThere(text)).toBeNull();
  });

  test("is exact to the cent, as dollars are written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: centsAtMost }), (cents) => {
        const dollars = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, ",");
        const text = `$${dollars}.${String(cents % 100).padStart(2, "0")}`;
        expect(amountThere(text)).toEqual({ cents });
      }),
    );
  });
});
