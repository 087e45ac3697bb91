import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf, widthOf } from "./text-lines.ts";

test("lines keep within their width, and hold all words if there are enough lines", () => {
  const texts = fc.array(fc.stringMatching(/^[A-Za-zé]{1,30}$/u), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(texts, (words) => {
      const text = words.join(" ");
      const lines = linesOf(text, 120, 13, 1_000);
      for (const line of lines) expect(widthOf(line, 13)).toBeLessThanOrEqual(120);
      expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
    }),
  );
});

test("what does not go into the lines ends in an ellipsis, within the width", () => {
  const lines = linesOf("Directorate for Digital Services and the Reduction of Burden", 120, 13, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/u);
  for (const line of lines) expect(widthOf(line, 13)).toBeLessThanOrEqual(120);
});

test("of nothing there are no lines", () => {
  expect(linesOf("", 100, 13)).toEqual([]);
});
