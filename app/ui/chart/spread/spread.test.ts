import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chartWords } from "#tests/support/drawn-chart.ts";
import { cellText } from "../chart-table.ts";
import {
  drawHistogram,
  histogramTable,
  placeInBins,
  type HistogramData,
} from "./histogram-data.ts";
import { drawSurvival, shareAt, survivalTable, type SurvivalData } from "./survival-data.ts";

const english = chartWords("en");
const bins = [
  { from: 0, to: 5, count: 8 },
  { from: 5, to: 15, count: { hidden: true as const } },
  { from: 15, to: null, count: 2 },
];

describe("a histogram", () => {
  const data: HistogramData = {
    bins,
    ...{ binHeader: "Days", countHeader: "Ideas", format: "days", median: 4, p90: 16 },
  };

  test("puts a value at its share of the bin that holds it, however wide the bin is", () => {
    expect(placeInBins(2.5, bins)).toBeCloseTo(100 / 6, 1);
    expect(placeInBins(10, bins)).toBe(50);
    expect(placeInBins(400, bins)).toBeCloseTo((2.5 / 3) * 100, 1);
    expect(placeInBins(-1, bins)).toBeNull();
    expect(placeInBins(5, bins.slice(0, 1))).toBe(100);
    expect(placeInBins(5, [])).toBeNull();
  });

  test("draws what is hidden as a hatched stub", () => {
    expect(drawHistogram(data).bars.map((bar) => bar?.isWithheld)).toEqual([false, true, false]);
  });

  test("tells its bins, the open one too, and the values singled out", () => {
    const rows = histogramTable(data, english).rows.map((row) =>
      row.map((cell) => cellText(cell, english)),
    );
    expect(rows).toEqual([
      ["0–5", "8"],
      ["5–15", "hidden"],
      ["15 and more", "2"],
      ["Median", "4 days"],
      ["Nine in ten within", "16 days"],
    ]);
  });
});

describe("a survival curve", () => {
  // Six cases: ends at 2, 4 and 6; last seen waiting at 3, 5 and 7. By hand after Kaplan and Meier:
  // 1 − 1/6 = 5/6, × (1 − 1/4) = 5/8, × (1 − 1/2) = 5/16.
  const estimate = {
    steps: [
      { at: 2, share: 5 / 6 },
      { at: 4, share: 5 / 8 },
      { at: 6, share: 5 / 16 },
    ],
    censored: [3, 5, 7],
    median: 6,
    p90: null,
  };
  const data: SurvivalData = {
    ...{ timeHeader: "Hours", shareHeader: "Waiting", format: "hours" },
    curves: [{ name: "All", estimate }],
  };

  test("is level until the next step, goes straight down, and on to the last time seen", () => {
    const { paths, times } = drawSurvival(data);
    expect(times.ticks.at(-1)).toBe(8);
    expect(paths).toEqual(["M0 0H25V16.67H50V37.5H75V68.75H87.5"]);
  });

  test("is read as it stands at each time", () => {
    expect([0, 1.99, 2, 5, 6, 7].map((time) => shareAt(time, estimate))).toEqual([
      ...[1, 1, 5 / 6, 5 / 8, 5 / 16, 5 / 16],
    ]);
    expect(shareAt(7.01, estimate), "nothing is known of what comes after").toBeNull();
  });

  test("has a table of its steps, and says what was not reached", () => {
    const rows = survivalTable(data, english).rows.map((row) =>
      row.map((cell) => cellText(cell, english)),
    );
    expect(rows).toEqual([
      ["0 hours", "100%"],
      ["2 hours", "83.3%"],
      ["4 hours", "62.5%"],
      ["6 hours", "31.3%"],
      ["Median", "6 hours"],
      ["Nine in ten within", "not yet reached"],
    ]);
  });

  test("of which nothing is told or known is a column of that, beside one that is", () => {
    const both: SurvivalData = {
      ...data,
      curves: [
        ...data.curves,
        { name: "Few", estimate: { hidden: true } },
        { name: "None", estimate: null },
      ],
    };
    const { headers, rows } = survivalTable(both, english);
    expect(headers).toEqual(["Hours", "All", "Few", "None"]);
    expect(rows[1]?.slice(2).map((cell) => cellText(cell, english))).toEqual([
      ...["hidden", "not known"],
    ]);
  });

  test("never rises, and is read at no more times than one can take in", () => {
    const drops = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(drops, (gaps) => {
        let at = 0;
        const steps = gaps.map((gap, index) => {
          at += gap;
          return { at, share: 1 - (index + 1) / gaps.length };
        });
        const curve = { steps, censored: [], median: null, p90: null };
        const { readings, paths } = drawSurvival({
          ...data,
          curves: [{ name: "", estimate: curve }],
        });
        expect(readings.length).toBeLessThanOrEqual(24);
        const shares = readings.map((time) => shareAt(time, curve) ?? -1);
        expect(shares).toEqual([...shares].sort((one, other) => other - one));
        const downs = [...(paths[0] ?? "").matchAll(/V([\d.]+)/gu)].map(([, y]) => Number(y));
        expect(downs).toEqual([...downs].sort((one, other) => one - other));
      }),
    );
  });
});
