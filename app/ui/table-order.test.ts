import { expect, test } from "vitest";
import { orderFrom, sortLink } from "./table-order.ts";

const keys = ["name", "unit"] as const;
const order = (text: string) => orderFrom(new URLSearchParams(text), keys);

test.each([
  ["", "name", false],
  ["sort=unit", "unit", false],
  ["sort=-unit", "unit", true],
  ["sort=-name", "name", true],
  ["sort=password", "name", false],
  ["sort=--unit", "name", false],
  ["sort=-", "name", false],
])("%j asks for the order of %s, descending: %s", (query, key, descending) => {
  expect(order(query)).toEqual({ key, descending });
});

test("a column's head leads to its order, and then the other way round", () => {
  const [none, unit] = [new URLSearchParams(), new URLSearchParams("sort=unit")];
  expect(sortLink(none, order(""), "unit")).toEqual({ to: "?sort=unit", direction: undefined });
  expect(sortLink(unit, order("sort=unit"), "unit")).toEqual({
    to: "?sort=-unit",
    direction: "ascending",
  });
  expect(sortLink(unit, order("sort=-unit"), "unit")).toEqual({
    to: "?sort=unit",
    direction: "descending",
  });
});

test("another order begins at its first page and keeps the search", () => {
  const query = new URLSearchParams("search=ann&after=7&before=3");
  expect(sortLink(query, order(""), "unit").to).toBe("?search=ann&sort=unit");
});
