import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast, type Hex } from "#app/core/colour.ts";
import { edgePairs, lightnessPairs, textPairs } from "./contrast-pairs.ts";

const stylesheet = readFileSync(new URL("./styles.css", import.meta.url), "utf8");
const tokens = new Map(
  Array.from(
    stylesheet.matchAll(/--color-([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/gu),
    ([, name = "", light = "", dark = ""]) =>
      [name, { light: light as Hex, dark: dark as Hex }] as const,
  ),
);

describe.each(["light", "dark"] as const)("in the %s scheme", (scheme) => {
  test.each(textPairs)("text in %s can be read on %s", (text, ground) => {
    expect(contrast(colour(text, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(edgePairs)("%s can be made out on %s", (edge, ground) => {
    expect(contrast(colour(edge, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
  });

  test.each(lightnessPairs)("%s is told from %s without colour", (one, other) => {
    expect(contrast(colour(one, scheme), colour(other, scheme))).toBeGreaterThanOrEqual(1.24);
  });
});

test("every colour token is a pair this test can read", () => {
  // A scrim is seen through: nothing is written on it.
  const declared = stylesheet.match(/--color-(?!\*|transparent|current|scrim)[\w-]+:/gu) ?? [];
  expect(tokens.size).toBe(declared.length);
});

function colour(token: string, scheme: "light" | "dark"): Hex {
  const pair = tokens.get(token);
  if (!pair) throw new Error(`There is no colour token called ${token}.`);
  return pair[scheme];
}
