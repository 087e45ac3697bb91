import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contrast, hexFrom, hexOf, oklchOf, type Hex } from "#app/core/colour.ts";
import { accentFrom, accentStyles, accentTokens, isKept, surroundings } from "./accent.ts";
import { edgePairs, textPairs } from "./contrast-pairs.ts";

const stylesheet = readFileSync(new URL("./styles.css", import.meta.url), "utf8");
const schemes = ["light", "dark"] as const;
const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): Hex => `#${value.toString(16).padStart(6, "0")}`);

/** Corners and edges of what a screen can show, where a search is likeliest to run out of room. */
const corners = ["00", "01", "7f", "80", "fe", "ff"].flatMap((red) =>
  ["00", "80", "ff"].flatMap((green) =>
    ["00", "80", "ff"].map((blue): Hex => `#${red}${green}${blue}`),
  ),
);

describe("whatever colour is chosen", () => {
  test("every pair of the contrast rules holds with the accent made from it", () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        expect(failures(colour)).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });

  test("so it is in the corners of the colour space", () => {
    expect(corners.flatMap(failures)).toEqual([]);
  });

  test("the accent made from the light scheme's accent is the same", () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const { light } = accentFrom(colour);
        expect(isKept(light.accent)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("buttons change under the pointer, in both schemes", () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const accent = accentFrom(colour);
        for (const scheme of schemes)
          expect(accent[scheme]["accent-strong"]).not.toBe(accent[scheme].accent);
      }),
      { numRuns: 500 },
    );
  });
});

test("a colour that can be read stays exactly as it was chosen", () => {
  for (const colour of ["#0d5a69", "#7a1f5c", "#1d4685", "#000000"] as const)
    expect(accentFrom(colour).light.accent).toBe(colour);
});

test("a colour that is too light keeps its hue and becomes darker", () => {
  const { light } = accentFrom("#ffd500");
  expect(isKept("#ffd500")).toBe(false);
  expect(oklchOf(light.accent).lightness).toBeLessThan(oklchOf("#ffd500").lightness);
  expect(Math.abs(oklchOf(light.accent).hue - oklchOf("#ffd500").hue)).toBeLessThan(6);
});

test("the style sheet sets each token, for the page or for a part of it", () => {
  const sheet = accentStyles("#7a1f5c", ":root");
  for (const token of accentTokens) expect(sheet).toContain(`--color-${token}: light-dark(#`);
  expect(sheet).toMatch(/^:root \{/);
  expect(accentStyles("#7a1f5c", ".part")).toMatch(/^\.part \{/);
});

test("what the accent is held against is what the style sheet says", () => {
  for (const scheme of schemes)
    for (const [token, colour] of Object.entries(surroundings[scheme]))
      expect(tokenOf(token, scheme), token).toBe(colour);
});

test("without a colour the accent is the one of the style sheet", () => {
  for (const scheme of schemes)
    for (const token of accentTokens)
      expect(accentFrom(null)[scheme][token], token).toBe(tokenOf(token, scheme));
});

test("a colour is read with or without its sign, long or short, and nothing else is", () => {
  expect(["#AbC", "aabbcc", " #AABBCC "].map(hexFrom)).toEqual(Array(3).fill("#aabbcc"));
  for (const text of ["", "red", "#12", "#12345", "#1234567", "#gggggg", "url(x)", null, 7])
    expect(hexFrom(text), String(text)).toBeNull();
});

test("a colour taken apart and put together again is the same", () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      expect(hexOf(oklchOf(colour))).toBe(colour);
    }),
  );
});

function failures(colour: Hex): string[] {
  const accent = accentFrom(colour);
  return schemes.flatMap((scheme) => {
    const shades: Readonly<Record<string, Hex>> = accent[scheme];
    const shade = (token: string) => shades[token] ?? tokenOf(token, scheme);
    const fails = (pairs: typeof textPairs, least: number) =>
      pairs
        .filter((pair) => pair.some((token) => token in shades))
        .filter(([one, other]) => contrast(shade(one), shade(other)) < least)
        .map((pair) => `${colour} ${scheme}: ${pair.join(" on ")}`);
    return [...fails(textPairs, 4.5), ...fails(edgePairs, 3)];
  });
}

const tokens = new Map(
  Array.from(
    stylesheet.matchAll(/--color-([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/gu),
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const,
  ),
);

function tokenOf(token: string, scheme: (typeof schemes)[number]): Hex {
  const colour = hexFrom(tokens.get(token)?.[scheme]);
  if (!colour) throw new Error(`There is no colour token called ${token}.`);
  return colour;
}
