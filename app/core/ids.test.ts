import { expect, test } from "vitest";
import { isId, newId } from "./ids.ts";

test("ids are version 7 of RFC 9562, and carry their time in their first 48 bits", () => {
  const at = Date.UTC(2031, 4, 6, 7, 8, 9, 123);
  const id = newId(at);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(parseInt(id.replace("-", "").slice(0, 12), 16)).toBe(at);
});

test("later ids sort behind earlier ones, and none comes twice", () => {
  const ids = Array.from({ length: 2_000 }, (_, number) => newId(1_000_000_000_000 + number));
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(Array.from({ length: 10_000 }, () => newId(5))).size).toBe(10_000);
});

test("only what the database takes as an id is one", () => {
  expect(isId(newId())).toBe(true);
  for (const other of [
    null,
    undefined,
    7,
    {},
    "",
    "x",
    `${newId()} `,
    newId().toUpperCase(),
    "-".repeat(36),
    `{${newId()}}`,
  ])
    expect(isId(other)).toBe(false);
});
