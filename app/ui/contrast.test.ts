import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const stylesheet = readFileSync(new URL("./styles.css", import.meta.url), "utf8");
const tokens = new Map(
  Array.from(
    stylesheet.matchAll(/--color-([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/gu),
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const,
  ),
);

const grounds = ["page", "surface", "raised", "sunken"];
const tones = ["info", "success", "warning", "danger"];
const tints = [1, 2, 3, 4, 5, 6, 7, 8].map(String);

/** Text on ground; WCAG 2.2, 1.4.3: at least 4.5:1. */
const textPairs = [
  ...grounds.flatMap((ground) => [
    ["ink", ground],
    ["ink-muted", ground],
    ["accent", ground],
    ["accent-strong", ground],
    ["danger", ground],
  ]),
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["on-danger", "danger"],
  ["on-danger", "danger-strong"],
  ["accent-ink", "accent-soft"],
  ["accent-ink", "surface"],
  ["ink", "accent-soft"],
  ...tones.flatMap((tone) => [
    [`${tone}-ink`, `${tone}-soft`],
    ["ink", `${tone}-soft`],
    ["accent", `${tone}-soft`],
  ]),
  ...tints.map((tint) => [`tint-ink-${tint}`, `tint-${tint}`]),
];

/** Edges, marks and focus rings on ground; WCAG 2.2, 1.4.11: at least 3:1. */
const edgePairs = [
  ...grounds.flatMap((ground) => [
    ["line-strong", ground],
    ["focus", ground],
    ["accent", ground],
    ["danger", ground],
    ["success-ink", ground],
  ]),
  ["focus", "accent-soft"],
  ["accent", "accent-soft"],
  ["accent", "line"],
];

describe.each(["light", "dark"] as const)("in the %s scheme", (scheme) => {
  test.each(textPairs)("text in %s can be read on %s", (text = "", ground = "") => {
    expect(contrast(colour(text, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(edgePairs)("%s can be made out on %s", (edge = "", ground = "") => {
    expect(contrast(colour(edge, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
  });
});

test("every colour token is a pair this test can read", () => {
  const declared = stylesheet.match(/--color-(?!\*|transparent|current)[\w-]+:/gu) ?? [];
  expect(tokens.size).toBe(declared.length);
});

function colour(token: string, scheme: "light" | "dark"): string {
  const pair = tokens.get(token);
  if (!pair) throw new Error(`There is no colour token called ${token}.`);
  return pair[scheme];
}

/** Contrast ratio of two #rrggbb colours as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(hex.slice(at, at + 2)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: string): number {
  const value = parseInt(channel, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
