import { describe, expect, test } from "vitest";
import { isNameTaken, isWithin, treeOf } from "./unit.ts";

const root = { id: "r", parentId: null, name: "Ministry" };
const two = { id: "2", parentId: "r", name: "Office 2" };
const ten = { id: "10", parentId: "r", name: "Office 10" };
const team = { id: "t", parentId: "10", name: "Team" };
const units = [team, ten, two, root];

describe("the tree of units", () => {
  test("reads from the top down, neighbours by name and number", () => {
    expect(treeOf(units).map(({ path, depth }) => `${String(depth)} ${path.join("/")}`)).toEqual([
      "0 Ministry",
      "1 Ministry/Office 2",
      "1 Ministry/Office 10",
      "2 Ministry/Office 10/Team",
    ]);
  });

  test("shows a unit whose parent is left out at the top", () => {
    expect(treeOf([team])).toMatchObject([{ id: "t", depth: 0 }]);
  });
});

describe("a unit", () => {
  test("is within itself and what is above it", () => {
    expect(isWithin(units, "t", "t")).toBe(true);
    expect(isWithin(units, "t", "r")).toBe(true);
    expect(isWithin(units, "r", "t")).toBe(false);
    expect(isWithin(units, "t", "2")).toBe(false);
  });

  test("shares its name with no neighbour, whatever the capitals", () => {
    expect(isNameTaken(units, { id: "new", parentId: "r", name: "OFFICE 2" })).toBe(true);
    expect(isNameTaken(units, { ...two, name: "office 2" })).toBe(false);
    expect(isNameTaken(units, { id: "new", parentId: "t", name: "Office 2" })).toBe(false);
  });
});
