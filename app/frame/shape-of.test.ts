import { expect, test } from "vitest";
import { shapeOf } from "./shape-of.ts";

test.each([
  ["/", "cards"],
  ["/ideas", "feed"],
  ["/inbox", "lines"],
  ["/ideas/new", "form"],
  ["/ideas/0196fb9e", "article"],
  ["/ideas/0196fb9e/edit", "form"],
  ["/people/0196fb9e", "article"],
  ["/admin/people", "table"],
  ["/admin/people/0196fb9e", "form"],
  ["/help", "plain"],
])("on the way to %s one sees the outline of a page of kind %s", (address, shape) => {
  expect(shapeOf(address)).toBe(shape);
});
