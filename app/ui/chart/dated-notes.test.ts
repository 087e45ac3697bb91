import fc from "fast-check";
import { expect, test } from "vitest";
import { drawNotes, placeOfDay } from "./dated-notes.ts";

const note = (at: number) => ({ at, date: "", text: "" });

test("a note stands at its share of the periods, and at the edge where it is outside of them", () => {
  expect(drawNotes([note(0), note(3), note(6)], 12).map(({ x }) => x)).toEqual([0, 25, 50]);
  expect(drawNotes([note(-1), note(20)], 12).map(({ x }) => x)).toEqual([0, 100]);
});

test("numbers of notes do not cover each other as long as there is room", () => {
  const some = fc.array(fc.double({ min: 0, max: 12, noNaN: true }), { maxLength: 12 });
  fc.assert(
    fc.property(some, (places) => {
      const flags = drawNotes(places.map(note), 12)
        .map(({ flag }) => flag)
        .sort((one, other) => one - other);
      flags.slice(1).forEach((flag, index) => {
        expect(flag - (flags[index] ?? 0)).toBeGreaterThan(6.9);
      });
    }),
  );
});

test("a day lies in the period that holds it, and outside in none", () => {
  const months = ["2026-01-01", "2026-02-01", "2026-03-01"];
  expect(placeOfDay("2026-01-01", months)).toBe(0);
  expect(placeOfDay("2026-02-15", months)).toBe(1.5);
  expect(placeOfDay("2026-03-01", months)).toBeNull();
  expect(placeOfDay("2025-12-31", months)).toBeNull();
});
