import { expect, test } from "vitest";
import { plainText } from "./excerpt.ts";

test.each([
  ["# Queues\n\nEvery Monday", "Queues Every Monday"],
  ["**Every** Monday, *always*, __really__, _so_", "Every Monday, always, really, so"],
  ["***both*** and **_both_** ways", "both and both ways"],
  ["~~long~~ `short`", "long short"],
  ["> quoted\n> > twice", "quoted twice"],
  ["- one\n* two\n+ three\n1. four\n2) five", "one two three four five"],
  ["see [the list](https://example.org/a) ![map](map.png)", "see the list map"],
  ["a link cut [off](https://example.or", "a link cut off"],
  ["```sh\nls\n```", "ls"],
  ["a cut **in the mid", "a cut in the mid"],
  ["A_12_b costs 5 * 3 > 2, part #4, C# and 3-4", "A_12_b costs 5 * 3 > 2, part #4, C# and 3-4"],
  ["", ""],
])("%j reads %j", (markdown, words) => {
  expect(plainText(markdown)).toBe(words);
});

test.each(["[", "*", "_", "`", "~", ">", "![](", "*a ", "> ", "- "])(
  "240 characters of %j are read at once",
  (piece) => {
    const started = performance.now();
    plainText(piece.repeat(240).slice(0, 240));
    expect(performance.now() - started).toBeLessThan(50);
  },
);
