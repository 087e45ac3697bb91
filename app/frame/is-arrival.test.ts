import { expect, test } from "vitest";
import { isArrival } from "./is-arrival.ts";

const at = (pathname: string, search = "") => ({ pathname, search });

test("another path is another page", () => {
  expect(isArrival(at("/ideas"), at("/inbox"))).toBe(true);
});

test("the next page of a list is another page", () => {
  expect(isArrival(at("/inbox"), at("/inbox", "?after=1.x"))).toBe(true);
  expect(isArrival(at("/inbox", "?after=1.x"), at("/inbox", "?after=2.y"))).toBe(true);
});

test("a filter or an order leaves one where one is", () => {
  expect(isArrival(at("/ideas"), at("/ideas", "?sort=new&unit=1"))).toBe(false);
  expect(isArrival(at("/design"), at("/design", "?theme=dark"))).toBe(false);
});
