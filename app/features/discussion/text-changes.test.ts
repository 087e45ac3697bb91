import { expect, test } from "vitest";
import { changesBetween } from "./text-changes.server.ts";

const marked = (before: string | null, after: string) =>
  changesBetween(before, after)
    .map(({ what, text }) => ({ same: text, added: `{+${text}+}`, removed: `[-${text}-]` })[what])
    .join("");

test("words that came and went are told apart from those that stayed", () => {
  expect(marked("The queue is long.", "The queue is very long.")).toBe(
    "The queue is {+very +}long.",
  );
  expect(marked("Ask the day desk.", "Ask the night desk.")).toBe("Ask the [-day-]{+night+} desk.");
});

test("the first text has nothing to differ from", () => {
  expect(marked(null, "As it was.")).toBe("As it was.");
});

test("texts put together again give what they were made of", () => {
  const [before, after] = ["a b\n\nc  d", "a\nb c d e"];
  const kept = (left: string) =>
    changesBetween(before, after)
      .filter(({ what }) => what !== left)
      .map(({ text }) => text)
      .join("");
  expect([kept("added"), kept("removed")]).toEqual([before, after]);
});

test("texts that share nothing are shown whole, however long, in little time", () => {
  const words = (letter: string) =>
    Array.from({ length: 2_500 }, (_, n) => `${letter}${String(n)}`).join(" ");
  const began = performance.now();
  expect(changesBetween(words("a"), words("b")).map(({ what }) => what)).toEqual([
    "removed",
    "added",
  ]);
  expect(performance.now() - began).toBeLessThan(1_000);
});
