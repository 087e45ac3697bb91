import { expect, test } from "vitest";
import { plainWords } from "./plain-words.ts";

test("marks go, words and signs stay", () => {
  expect(plainWords("<p>Try <strong>this</strong>, at A&amp;E: 3 &lt; 4.</p>", 80)).toBe(
    "Try this, at A&E: 3 < 4.",
  );
});

test("what is read as an entity once is not read twice", () => {
  expect(plainWords("<p>&amp;lt;b&amp;gt;</p>", 80)).toBe("&lt;b&gt;");
});

test("paragraphs and lists do not run into each other", () => {
  expect(plainWords("<p>One.</p><ul><li>Two</li><li>Three</li></ul>", 80)).toBe("One. Two Three");
});

test("a long text ends in an ellipsis, between whole characters", () => {
  expect(plainWords(`<p>${"😀".repeat(20)}</p>`, 5)).toBe("😀😀😀😀…");
});

test("a mark that was cut in two leaves nothing behind", () => {
  expect(plainWords("<p>Half a mark <stro", 80)).toBe("Half a mark");
});
