import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure } from "../figures.ts";
import { drawNetwork, networkTable, type NetworkData } from "./network-data.ts";
import { placesOnCircle, thicknesses, thicknessOf, tiesOf, type Flow } from "./network-geometry.ts";

const figure: fc.Arbitrary<Figure> = fc.oneof(
  fc.integer({ min: 0, max: 500 }),
  fc.constant(null),
  fc.constant({ hidden: true as const }),
);
const flows: fc.Arbitrary<Flow[]> = fc.array(
  fc.record({
    from: fc.integer({ min: 0, max: 6 }),
    to: fc.integer({ min: 0, max: 6 }),
    value: figure,
  }),
);

describe("ties", () => {
  test("add up both directions and leave out what stays within", () => {
    const ties = tiesOf([
      { from: 0, to: 1, value: 4 },
      { from: 1, to: 0, value: 6 },
      { from: 1, to: 1, value: 90 },
      { from: 2, to: 0, value: 0 },
    ]);
    expect(ties).toEqual([{ one: 0, other: 1, weight: 10, isWithheld: false }]);
  });

  test("are kept where a direction is hidden, and say so", () => {
    expect(tiesOf([{ from: 1, to: 0, value: { hidden: true } }])).toEqual([
      { one: 0, other: 1, weight: 0, isWithheld: true },
    ]);
  });

  test("hold all that is told between two things, strongest first", () => {
    fc.assert(
      fc.property(flows, (some) => {
        const ties = tiesOf(some);
        const told = some.filter(({ from, to }) => from !== to);
        const sum = told.reduce(
          (total, { value }) => total + (typeof value === "number" ? value : 0),
          0,
        );
        expect(ties.reduce((total, { weight }) => total + weight, 0)).toBe(sum);
        const weights = ties.map(({ weight }) => weight);
        expect(weights).toEqual([...weights].sort((one, other) => other - one));
        expect(ties.every(({ one, other }) => one < other)).toBe(true);
      }),
    );
  });
});

test("things stand at equal distances from the middle, the first at the top", () => {
  const places = placesOnCircle(8);
  expect(places[0]).toEqual({ x: 50, y: 8 });
  for (const { x, y } of places) expect(Math.hypot(x - 50, y - 50)).toBeCloseTo(42, 1);
});

test("a stronger tie is never drawn thinner, and the strongest is the thickest", () => {
  const drawn = [0, 1, 20, 40, 60, 80, 99, 100].map((weight) => thicknessOf(weight, 100));
  expect(drawn).toEqual([...drawn].sort((one, other) => one - other));
  expect(drawn.at(-1)).toBe(thicknesses.at(-1));
  expect(thicknessOf(0, 0)).toBe(thicknesses[0]);
});

test("the strongest are drawn, and the table holds every flow but those of nought", () => {
  const data: NetworkData = {
    nodes: ["A", "B", "C"],
    ...{ fromHeader: "From", toHeader: "To", valueHeader: "Weight", drawn: 1 },
    flows: [
      { from: 0, to: 1, value: 2 },
      { from: 1, to: 2, value: 9 },
      { from: 2, to: 2, value: 5 },
      { from: 0, to: 2, value: 0 },
      { from: 2, to: 0, value: { hidden: true } },
    ],
  };
  expect(drawNetwork(data).drawn).toMatchObject([{ one: 1, other: 2 }]);
  expect(networkTable(data).rows.map(([from, to]) => [from, to])).toEqual([
    ...[
      ["B", "C"],
      ["C", "C"],
      ["A", "B"],
      ["C", "A"],
    ],
  ]);
});
