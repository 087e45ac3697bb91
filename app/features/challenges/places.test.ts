import fc from "fast-check";
import { expect, test } from "vitest";
import { inGroups, withPlaces } from "./places.ts";

const values = fc.array(fc.nat(4), { minLength: 1, maxLength: 12 });

function placesOf(drawn: readonly number[]) {
  const ids = drawn.map((_, n) => `s${n}`);
  const valueOf = (id: string) => drawn[Number(id.slice(1))] ?? 0;
  const shared = withPlaces(inGroups(ids, (a, b) => valueOf(a) - valueOf(b)));
  return { ids, valueOf, shared };
}

test("equals share a place, and the next is as far behind as there are others before it", () => {
  expect(placesOf([5, 9, 5, 1]).shared).toEqual([
    { place: 1, ids: ["s1"] },
    { place: 2, ids: ["s0", "s2"] },
    { place: 4, ids: ["s3"] },
  ]);
  expect(placesOf([]).shared).toEqual([]);
});

test("a place is one more than the number of those with a better value", () => {
  fc.assert(
    fc.property(values, (drawn) => {
      const { ids, valueOf, shared } = placesOf(drawn);
      expect(shared.flatMap((one) => one.ids).sort()).toEqual([...ids].sort());
      for (const { place, ids: here } of shared)
        for (const id of here)
          expect(place).toBe(1 + drawn.filter((value) => value > valueOf(id)).length);
    }),
  );
});
