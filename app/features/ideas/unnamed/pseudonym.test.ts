import { describe, expect, test } from "vitest";
import { drawPseudonym } from "./pseudonym.ts";

const last = (below: number) => below - 1;

describe("a pseudonym", () => {
  test("is a colour and an animal, in the language of the idea", () => {
    expect(drawPseudonym("en", () => 0)).toBe("Amber Badger");
    expect(drawPseudonym("fr", () => 0)).toBe("Blaireau ambré");
  });

  test("is never empty, whatever is drawn", () => {
    for (const language of ["en", "fr"] as const)
      expect(drawPseudonym(language, last)).toMatch(/^\p{L}+ \p{L}+$/u);
  });

  test("gets a number when those without one are taken", () => {
    expect(drawPseudonym("en", last, 12)).toBe("White Wren 9999");
  });
});
