import { expect, test } from "vitest";
import { readSearchAddress, withChosen } from "./read-address.ts";

function chosen(address: string): string | null {
  const search = new URLSearchParams(address);
  return withChosen(search, readSearchAddress(search));
}

test("what is chosen in the form becomes part of the query, in the place of what stood there", () => {
  expect(chosen("q=salt+stage:open&stage=In review&stage-was=Open&unit=&unit-was=")).toBe(
    "/search?q=salt+stage%3A%22In+review%22",
  );
  expect(chosen("q=salt+stage:open&stage=&stage-was=Open&sort=new")).toBe(
    "/search?q=salt&sort=new",
  );
});

test("what is not touched in the form leaves alone what was typed", () => {
  expect(chosen("q=salt+unit:roads&unit=&unit-was=&stage=&stage-was=")).toBe(
    "/search?q=salt+unit%3Aroads",
  );
  expect(chosen("q=salt+unit:roads")).toBeNull();
});

test("an address that makes no sense is a search for nothing", () => {
  expect(readSearchAddress(new URLSearchParams("in=moon&sort=up&after=x"))).toMatchObject({
    typed: "",
    place: "ideas",
    order: "relevance",
    after: null,
  });
  expect(readSearchAddress(new URLSearchParams("q=salt+in:comments&in=people")).place).toBe(
    "comments",
  );
});
