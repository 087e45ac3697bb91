import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deviationsFrom, movedUp, nextInLine } from "./winners.ts";

const ranked = [
  { submissionId: "a", place: 1 },
  { submissionId: "b", place: 2 },
  { submissionId: "c", place: 2 },
  { submissionId: "d", place: 4 },
];
const winners = (...ids: string[]) =>
  ids.map((submissionId, n) => ({ submissionId, place: n + 1 }));

describe("a proposal", () => {
  test("in the order of the ranking needs no reason, whichever of equals comes first", () => {
    expect(deviationsFrom(ranked, winners("a", "b", "c"))).toEqual([]);
    expect(deviationsFrom(ranked, winners("a", "c"))).toEqual([]);
    expect(deviationsFrom(ranked, [])).toEqual([]);
  });

  test("that lets somebody win before better ones says whom it passed over", () => {
    expect(deviationsFrom(ranked, winners("b", "a"))).toEqual([
      { submissionId: "b", passedOver: ["a"] },
    ]);
    expect(deviationsFrom(ranked, winners("a", "d"))).toEqual([
      { submissionId: "d", passedOver: ["b", "c"] },
    ]);
  });

  test("of what was never judged passes over everybody who was", () => {
    expect(deviationsFrom(ranked, winners("a", "z"))).toEqual([
      { submissionId: "z", passedOver: ["b", "c", "d"] },
    ]);
  });

  test("departs from the ranking exactly when some pair of it is turned round or left out", () => {
    const order = fc.shuffledSubarray(["a", "b", "c", "d"]);
    fc.assert(
      fc.property(order, (ids) => {
        const rankOf = (id: string) => ranked.find((one) => one.submissionId === id)?.place ?? 0;
        const isFair = ids.every((id, n) =>
          ranked.every(
            (other) => other.place >= rankOf(id) || ids.slice(0, n).includes(other.submissionId),
          ),
        );
        expect(deviationsFrom(ranked, winners(...ids)).length === 0).toBe(isFair);
      }),
    );
  });
});

describe("the next in line", () => {
  test("is the best without a place, and all of them where they are equal", () => {
    expect(nextInLine(ranked, winners("a"), new Set())).toEqual(["b", "c"]);
    expect(nextInLine(ranked, winners("a", "b"), new Set())).toEqual(["c"]);
  });

  test("is nobody who has declined or is disqualified", () => {
    expect(nextInLine(ranked, [], new Set(["a"]))).toEqual(["b", "c"]);
    expect(nextInLine(ranked, winners("a", "b"), new Set(["c"]))).toEqual(["d"]);
    expect(nextInLine(ranked, winners("a", "b", "c", "d"), new Set())).toEqual([]);
  });
});

describe("moving up", () => {
  const at = (places: Readonly<Record<string, number>>) =>
    Object.entries(places).map(([submissionId, place]) => ({ submissionId, place }));

  test("gives all behind a free place the place before theirs, and leaves the last one", () => {
    expect(movedUp(at({ b: 2, c: 3 }), 1)).toEqual({ moved: at({ b: 1, c: 2 }), left: 3 });
    expect(movedUp(at({ a: 1, c: 3 }), 2)).toEqual({ moved: at({ c: 2 }), left: 3 });
  });

  test("keeps together who shares a place, and passes over places that nobody had", () => {
    expect(movedUp(at({ b: 2, c: 2, e: 5 }), 1)).toEqual({
      moved: at({ b: 1, c: 1, e: 2 }),
      left: 5,
    });
  });

  test("moves nobody where nobody stands behind", () => {
    expect(movedUp(at({ a: 1 }), 2)).toEqual({ moved: [], left: 2 });
  });
});
