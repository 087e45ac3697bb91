import { expect, test } from "vitest";
import { administration, administrationPlaceAt } from "./administration.ts";

test("an address belongs to the place it lies below, and to no namesake", () => {
  expect(administrationPlaceAt("/admin/people/x/link")?.to).toBe("/admin/people");
  expect(administrationPlaceAt("/admin/mail")?.to).toBe("/admin/mail");
  expect(administrationPlaceAt("/admin")).toBeNull();
  expect(administrationPlaceAt("/admin/peoples")).toBeNull();
});

test("each place stands in one group alone", () => {
  const all = administration.flatMap(({ places }) => places.map(({ to }) => to));
  expect(new Set(all).size).toBe(all.length);
});
