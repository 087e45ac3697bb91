import { describe, expect, test } from "vitest";
import { addTags, matchTags, splitTags } from "./tags.ts";

const limits = { count: 3, length: 10 };

test("a list is split at commas, semicolons and line ends, and tidied", () => {
  expect(splitTags(" snow,  winter  roads;\nice ,, ")).toEqual(["snow", "winter roads", "ice"]);
  expect(splitTags(" , ")).toEqual([]);
});

describe("of the tags that are wanted", () => {
  test("one that is there already is refused, whatever its capitals", () => {
    expect(addTags(["Été"], ["été", "ice"], limits)).toEqual({
      tags: ["Été", "ice"],
      refused: [{ tag: "été", why: "twice" }],
    });
  });

  test("one of the same list counts as there", () => {
    expect(addTags([], ["ice", "Ice"], limits).tags).toEqual(["ice"]);
  });

  test("those beyond the limit and those too long are refused, the others added", () => {
    expect(addTags(["a"], ["b", "a very long tag", "c", "d"], limits)).toEqual({
      tags: ["a", "b", "c"],
      refused: [
        { tag: "a very long tag", why: "long" },
        { tag: "d", why: "full" },
      ],
    });
  });
});

test("suggestions begin a word like what was typed, and are not offered twice", () => {
  const known = ["Snow", "Winter roads", "Roadworks", "Broad streets"];
  expect(matchTags(known, ["roadworks"], "ROAD")).toEqual(["Winter roads"]);
  expect(matchTags(known, [], "road")).toEqual(["Winter roads", "Roadworks"]);
  expect(matchTags(known, [], " ")).toEqual([]);
});
