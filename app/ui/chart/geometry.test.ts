import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawBar, drawStack, stackReach } from "./bar-geometry.ts";
import { reachOf, type Figure } from "./figures.ts";
import { cornersOf, drawFunnel } from "./funnel-geometry.ts";
import { heatScale } from "./heat-geometry.ts";
import { drawLine, middleOf, spreadOut } from "./line-geometry.ts";
import { valueScale } from "./value-scale.ts";

const number = fc.integer({ min: -1e11, max: 1e11 }).map((hundredths) => hundredths / 100);
const figure: fc.Arbitrary<Figure> = fc.oneof(
  number,
  fc.constant(null),
  fc.constant({ fewerThan: 5 }),
  fc.constant({ hidden: true as const }),
);
const figures = fc.array(figure, { maxLength: 30 });
const withinRounding = 0.02;

describe("an axis of values", () => {
  test("holds nought and every figure, whatever they are", () => {
    fc.assert(
      fc.property(figures, (some) => {
        const { at, ticks } = valueScale(some);
        for (const value of [0, ...some.map((one) => reachOf(one) ?? 0)]) {
          expect(at(value)).toBeGreaterThanOrEqual(0);
          expect(at(value)).toBeLessThanOrEqual(100);
        }
        expect(ticks.length).toBeGreaterThan(1);
      }),
    );
  });

  test("has rising ticks at equal distances from its lower to its upper end", () => {
    fc.assert(
      fc.property(figures, (some) => {
        const { at, ticks } = valueScale(some);
        const places = ticks.map(at);
        expect(places[0]).toBeCloseTo(0, 1);
        expect(places.at(-1)).toBeCloseTo(100, 1);
        const step = 100 / (ticks.length - 1);
        places.forEach((place, index) => {
          expect(Math.abs(place - index * step)).toBeLessThan(withinRounding);
        });
      }),
    );
  });

  test.each([
    [[1], [0, 1]],
    [
      [2, 0],
      [0, 1, 2],
    ],
    [[3], [0, 1, 2, 3]],
    [[84], [0, 20, 40, 60, 80, 100]],
    [[], [0, 1]],
    [
      [0, 0],
      [0, 1],
    ],
    [
      [-3, 3],
      [-4, -2, 0, 2, 4],
    ],
    [
      [0.5, 0.9],
      [0, 0.2, 0.4, 0.6, 0.8, 1],
    ],
  ])("of %j has the ticks %j: whole things have no broken ones", (some, ticks) => {
    expect(valueScale(some).ticks).toEqual(ticks);
  });
});

describe("a bar", () => {
  const scale = valueScale([-50, 100]);

  test("is as long as its figure and begins at nought, upwards or downwards", () => {
    const [up, down] = [drawBar(80, scale), drawBar(-40, scale)];
    expect(up).toMatchObject({ from: scale.at(0), isNegative: false });
    expect((up?.length ?? 0) / (down?.length ?? 1)).toBeCloseTo(2, 2);
    expect((down?.from ?? 0) + (down?.length ?? 0)).toBeCloseTo(scale.at(0), 1);
    expect(down?.isNegative).toBe(true);
  });

  test("of a figure that is not told reaches to its limit and says so; of nothing there is none", () => {
    expect(drawBar({ fewerThan: 5 }, scale)).toEqual({ ...drawBar(5, scale), isWithheld: true });
    expect(drawBar({ hidden: true }, scale, 8)).toEqual({ ...drawBar(8, scale), isWithheld: true });
    expect(drawBar(null, scale)).toBeNull();
    expect(drawBar(Number.NaN, scale)).toBeNull();
  });
});

describe("a stack", () => {
  test("is as long as its parts together, each beginning where the one before ends", () => {
    const parts = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(parts, (some) => {
        const scale = valueScale(stackReach(some));
        const bars = drawStack(some, scale).flatMap((bar) => bar ?? []);
        const total = some.reduce((sum, part) => sum + part, 0);
        const length = bars.reduce((sum, bar) => sum + bar.length, 0);
        expect(Math.abs(length - scale.at(total))).toBeLessThan(withinRounding * some.length);
        bars.slice(1).forEach((bar, index) => {
          const before = bars[index];
          const end = (before?.from ?? 0) + (before?.length ?? 0);
          expect(Math.abs(bar.from - end)).toBeLessThan(withinRounding);
        });
      }),
    );
  });

  test("keeps what is below nought below it", () => {
    const some = [10, -4, 5, -6];
    expect(stackReach(some)).toEqual([15, -10]);
    const scale = valueScale(stackReach(some));
    const bars = drawStack(some, scale);
    expect(bars[1]).toMatchObject({ isNegative: true });
    expect(bars[3]?.from).toBeCloseTo(scale.at(-10), 1);
    expect(bars[2]?.from).toBeCloseTo(scale.at(10), 1);
  });

  test("leaves room for what is not told, and none for what is not known", () => {
    const some = [10, { fewerThan: 5 }, null, 3];
    const bars = drawStack(some, valueScale(stackReach(some)));
    expect(bars.map((bar) => bar?.isWithheld)).toEqual([false, true, undefined, false]);
    expect(stackReach(some)).toEqual([18, 0]);
    expect(stackReach([10, { hidden: true }], 2)).toEqual([12, 0]);
  });
});

describe("a line", () => {
  const scale = valueScale([0, 100]);

  test("is interrupted where a value is missing or not told", () => {
    const { path, points, withheld } = drawLine([10, 20, null, 30, 40, { fewerThan: 5 }], scale);
    expect(path.match(/M/gu)).toHaveLength(2);
    expect(points.map(({ index }) => index)).toEqual([0, 1, 3, 4]);
    expect(withheld).toEqual([{ index: 5, x: middleOf(5, 6), y: 95 }]);
  });

  test("leaves the whole height to what is hidden: it may lie anywhere", () => {
    expect(drawLine([10, { hidden: true }], scale).withheld).toEqual([{ index: 1, x: 75, y: 0 }]);
  });

  test("of one value is one point in the middle", () => {
    expect(drawLine([50], scale).points).toEqual([{ index: 0, x: 50, y: 50 }]);
  });

  test("of no values is nothing", () => {
    expect(drawLine([], scale)).toEqual({ path: "", points: [], withheld: [] });
  });
});

test("labels are moved apart, stay in order, and stay inside while there is room", () => {
  const places = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 5 });
  fc.assert(
    fc.property(places, (some) => {
      const spread = spreadOut(some, 19);
      const sorted = [...spread].sort((one, other) => one - other);
      sorted.slice(1).forEach((place, index) => {
        expect(place - (sorted[index] ?? 0)).toBeGreaterThan(19 - withinRounding);
      });
      for (const place of spread) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(100);
      }
      some.forEach((one, index) => {
        some.forEach((other, next) => {
          if (one < other) expect(spread[index] ?? 0).toBeLessThan(spread[next] ?? 0);
        });
      });
    }),
  );
});

test("labels that do not touch stay where they are", () => {
  expect(spreadOut([10, 60, 35], 19)).toEqual([10, 60, 35]);
});

describe("a funnel", () => {
  test("never widens, whatever the figures", () => {
    fc.assert(
      fc.property(figures, (some) => {
        const steps = drawFunnel(some);
        const edges = steps.flatMap(({ top, bottom }) => [top, bottom]);
        edges.slice(1).forEach((edge, index) => {
          expect(edge).toBeLessThanOrEqual(edges[index] ?? 0);
        });
      }),
    );
  });

  test("is as wide as its figures and tells the share of the step before", () => {
    const steps = drawFunnel([200, 100, 25]);
    expect(steps.map(({ top }) => top)).toEqual([100, 50, 12.5]);
    expect(steps.map(({ kept }) => kept)).toEqual([null, 0.5, 0.25]);
  });

  test("tells no share where one of the two is not told, not known, or nought", () => {
    const steps = drawFunnel([200, { fewerThan: 5 }, 3, null, 0, 0]);
    expect(steps.map(({ kept }) => kept)).toEqual([null, null, null, null, null, null]);
  });

  test("draws each step in the middle", () => {
    expect(cornersOf({ top: 100, bottom: 50 })).toBe("0,0 100,0 75,100 25,100");
  });
});

describe("a heat map", () => {
  test("is stronger where figures are higher, and names the figures of each step", () => {
    const { levelOf, steps } = heatScale([0, 10, 25, 50, null, { fewerThan: 5 }]);
    expect([0, 10, 25, 50].map(levelOf)).toEqual([1, 2, 3, 5]);
    expect(steps).toEqual([
      { level: 1, low: 0, high: 0 },
      { level: 2, low: 10, high: 10 },
      { level: 3, low: 25, high: 25 },
      { level: 5, low: 50, high: 50 },
    ]);
  });

  test("of noughts alone is faint", () => {
    expect(heatScale([0, 0]).levelOf(0)).toBe(1);
  });
});
