import { expect, test } from "vitest";
import { treeOf } from "../unit.ts";
import { peopleBelow, wayDownTo } from "./unit-places.ts";

const tree = treeOf([
  { id: "a", parentId: null, name: "Ministry" },
  { id: "b", parentId: "a", name: "Roads" },
  { id: "c", parentId: "b", name: "Bridges" },
  { id: "d", parentId: "a", name: "Parks" },
]);

test("the way down to a unit begins at the root and ends with it", () => {
  expect(wayDownTo(tree, "c").map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(wayDownTo(tree, "a").map(({ id }) => id)).toEqual(["a"]);
  expect(wayDownTo(tree, "elsewhere")).toEqual([]);
});

test("a unit counts the people of all units below it", () => {
  const own = new Map([
    ["a", 1],
    ["c", 4],
    ["d", 2],
  ]);
  expect([...peopleBelow(tree, own)].sort()).toEqual([
    ["a", 7],
    ["b", 4],
    ["c", 4],
    ["d", 2],
  ]);
});
