import { expect, test } from "vitest";
import { marks, stretches } from "./marked.ts";

const { from, to } = marks;

test("a text with marks is cut into what was found and what stands around", () => {
  expect(stretches(`Salt the ${from}steps${to} and ${from}paths${to}`)).toEqual([
    { text: "Salt the ", found: false },
    { text: "steps", found: true },
    { text: " and ", found: false },
    { text: "paths", found: true },
  ]);
  expect(stretches(`${from}Steps${to}`)).toEqual([{ text: "Steps", found: true }]);
  expect(stretches("<b>Nothing</b>")).toEqual([{ text: "<b>Nothing</b>", found: false }]);
  expect(stretches("")).toEqual([]);
});
