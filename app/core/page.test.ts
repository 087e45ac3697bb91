import fc from "fast-check";
import { expect, test } from "vitest";
import { newId } from "./ids.ts";
import { formatCursor, pageOf, parseCursor } from "./page.ts";

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

test.each([
  [0, 0, false],
  [3, 3, false],
  [4, 3, true],
])("of %i rows read, a page of three shows %i; there are more: %s", (read, shown, more) => {
  const ids = Array.from({ length: read }, newId);
  const { rows, next } = pageOf(ids, 3, (id) => ({ value: 1, id }));
  expect(rows).toEqual(ids.slice(0, shown));
  expect(parseCursor(next)).toEqual(more ? { value: 1, id: ids[2] } : null);
});
