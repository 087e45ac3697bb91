import fc from "fast-check";
import { expect, test } from "vitest";
import { newId } from "./ids.ts";
import { formatCursor, parseCursor } from "./page.ts";

test("a cursor is read as it was written", () => {
  const values = fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -9e15, max: 9e15 }));
  fc.assert(
    fc.property(values, (value) => {
      const cursor = { value: value === 0 ? 0 : value, id: newId() };
      expect(parseCursor(formatCursor(cursor))).toEqual(cursor);
    }),
  );
});

test.each([
  ...[
    null,
    undefined,
    "",
    "_",
    "1",
    "1_",
    `_${newId()}`,
    `x_${newId()}`,
    `NaN_${newId()}`,
    `Infinity_${newId()}`,
  ],
  ...[
    `1e999_${newId()}`,
    `1_${newId()}x`,
    ` 1_${newId()}`,
    `1_${newId().toUpperCase()}`,
    `1_${"-".repeat(36)}`,
    `1.5.5_${newId()}`,
  ],
])("%j is no cursor", (text) => {
  expect(parseCursor(text)).toBeNull();
});
