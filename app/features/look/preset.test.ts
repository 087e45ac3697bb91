import { expect, test } from "vitest";
import { accentFrom, isKept } from "#app/ui/accent.ts";
import { choiceOf, colourOf, ownChoice, presets, productChoice } from "./preset.ts";

test("there is a dozen suggestions, each usable as it is and unlike the others", () => {
  expect(presets).toHaveLength(12);
  expect(presets.filter(({ colour }) => !isKept(colour))).toEqual([]);
  const shades = presets.flatMap(({ colour }) => [colour, accentFrom(colour).dark.accent]);
  expect(new Set(shades).size).toBe(24);
});

test("what the form shows for an accent asks for that accent", () => {
  for (const accent of [null, "#0b4f8a", "#123456"] as const) {
    const { choice, own } = choiceOf(accent);
    expect(colourOf(choice, own)).toBe(accent);
  }
  expect(choiceOf(null).choice).toBe(productChoice);
  expect(choiceOf("#123456")).toEqual({ choice: ownChoice, own: "#123456" });
});

test("an unfinished colour asks for nothing", () => {
  expect(colourOf(ownChoice, "#12")).toBeUndefined();
  expect(colourOf("", "#123456")).toBeUndefined();
});
