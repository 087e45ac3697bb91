import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ideaKinds } from "#app/features/ideas/idea.ts";
import { shiftedDay } from "#app/core/working-days.ts";
import * as filters from "./filter.ts";
import { grains, presetNames, presetPeriod, startOf, usualPreset } from "./period.ts";

// A Thursday.
const today = "2031-05-15";
const unitId = "0192f3a4-5b6c-7d8e-9f01-23456789abcd";
const read = (query: string) => filters.readInsightsFilter(new URLSearchParams(query), today);
const usual = {
  period: presetPeriod(usualPreset, today),
  unitId: null,
  categoryId: null,
  kind: null,
};

test("ideas are of the kinds that they have", () => {
  expect(filters.kinds).toEqual(ideaKinds);
});

describe("an address", () => {
  test("without anything is the usual period of everything", () => {
    expect(read("")).toEqual({ filter: usual, mistakes: [] });
    expect(read("period=&unit=&category=&kind=")).toEqual({ filter: usual, mistakes: [] });
  });

  test("names weeks, months and runs of them", () => {
    const period = (name: string) => read(`period=${name}`).filter.period;
    expect(period("2031-W19")).toEqual({ grain: "week", count: 1, from: "2031-05-05" });
    expect(period("2031-04")).toEqual({ grain: "month", count: 1, from: "2031-04-01" });
    expect(period("2030-W52..2031-W02")).toEqual({ grain: "week", count: 3, from: "2030-12-23" });
    expect(period("2030-11..2031-02")).toEqual({ grain: "month", count: 4, from: "2030-11-01" });
  });

  test("names the unit, the category and the kind", () => {
    expect(read(`unit=${unitId}&category=${unitId}&kind=stop`).filter).toEqual({
      ...usual,
      ...{ unitId, categoryId: unitId, kind: "stop" },
    });
  });

  test.each([
    ["period=soon", "period_unknown"],
    ["period=2031-13", "period_unknown"],
    ["period=2031-W99", "period_unknown"],
    ["period=2031-W19..2031-05", "period_unknown"],
    ["period=2031-01..2031-02..2031-03", "period_unknown"],
    ["period=2031-W19..2031-W10", "period_reversed"],
    ["period=2031-04..2031-01", "period_reversed"],
    ["period=1031-01..2031-04", "period_too_long"],
    ["period=2001-W01..2999-W01", "period_too_long"],
    ["period=2028-04..2031-04", "period_too_long"],
    ["period=2031-06", "period_to_come"],
    ["unit=parks", "unit_unknown"],
    ["category=parks", "category_unknown"],
    ["kind=better", "kind_unknown"],
  ])("that says %s is looked at without it, and says so", (query, mistake) => {
    expect(read(query)).toEqual({ filter: usual, mistakes: [mistake] });
  });

  test("that is wrong in several ways says all of them", () => {
    expect(read("period=x&unit=y&kind=z").mistakes).toHaveLength(3);
  });

  test("of a filter is read as the filter", () => {
    const period = fc.oneof(
      fc.constantFrom(...presetNames).map((preset) => presetPeriod(preset, today)),
      fc
        .record({
          grain: fc.constantFrom(...grains),
          count: fc.integer({ min: 1, max: 36 }),
          day: fc.integer({ min: 0, max: 3000 }).map((days) => shiftedDay("2022-06-01", days)),
        })
        .map(({ grain, count, day }) => ({ grain, count, from: startOf(grain, day) })),
    );
    const any = fc.record({
      period,
      unitId: fc.option(fc.constant(unitId)),
      categoryId: fc.option(fc.constant(unitId)),
      kind: fc.option(fc.constantFrom(...filters.kinds)),
    });
    fc.assert(
      fc.property(any, (filter) => {
        const search = filters.insightsSearch(filter, today);
        expect(read(search)).toEqual({ filter, mistakes: [] });
      }),
    );
  });

  test("leaves out the usual and goes by the preset's name", () => {
    expect(filters.insightsSearch(usual, today)).toBe("");
    const period = presetPeriod("last-month", today);
    expect(filters.insightsSearch(usual, today, { period })).toBe("?period=last-month");
  });

  test("of any text whatever is read without an error", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { mistakes } = read(new URLSearchParams({ period: text }).toString());
        expect(mistakes.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("figures about people", () => {
  test("are of closed weeks and months, in runs as long as the presets, of units alone", () => {
    const tells = (query: string) => filters.tellsOfPeople(read(query).filter, today);
    expect(tells(`period=last-week&unit=${unitId}`)).toBe(true);
    expect(tells("period=2031-W10..2031-W13")).toBe(true);
    expect(tells("period=2031-W10..2031-W12")).toBe(false);
    expect(tells("period=this-week")).toBe(false);
    expect(tells("period=2031-05")).toBe(false);
    expect(tells(`category=${unitId}`)).toBe(false);
    expect(tells("kind=new")).toBe(false);
  });
});
