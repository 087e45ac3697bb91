import { describe, expect, test } from "vitest";
import { allAtOnce } from "../small-groups/steps.ts";
import { periodOf } from "../rollups/period-number.ts";
import {
  isHiddenIn,
  wholeOrganisation,
  type CountedRow,
  type PublishedFigure,
  type PublishedRow,
} from "./published-figure.ts";
import { daysOf, settling, type Settling } from "./settlement.ts";

const units = [
  { id: "parks", parentId: null },
  { id: "trees", parentId: "parks" },
  { id: "lawns", parentId: "parks" },
];
const week = periodOf("week", "2031-05-05");

/** What was counted of a spot in a stretch of weeks: participants, and as many first-timers and people reached. */
function row(unitId: string, participants: number, more: Partial<CountedRow> = {}): CountedRow {
  return {
    ...{ span: 1, last: week, unitId, isDirect: false, staff: 40 },
    ...{ participants, returners: 0, firstTimers: participants, reach: 0, recognised: 0 },
    ...more,
  };
}

/** Parks with trees and lawns, and nobody directly in it. */
function tree(trees: number, lawns: number, more: Partial<CountedRow> = {}): CountedRow[] {
  const both = { staff: 80, ...more };
  return [
    row(wholeOrganisation, trees + lawns, both),
    row("parks", trees + lawns, both),
    row("parks", 0, { staff: 0, ...more, isDirect: true }),
    row("trees", trees, more),
    row("lawns", lawns, more),
  ];
}

function settled(
  rows: readonly (CountedRow & { readonly hidden?: number | null })[],
  more: Partial<Settling> = {},
): readonly PublishedRow[] {
  const asked = rows.map((one) => ({ hidden: null, ...one }));
  const none = { beside: [], firstTimersIn: () => 0 };
  return allAtOnce(settling({ grain: "week", units, rows: asked, ...none, ...more }));
}

const isHidden = (
  rows: readonly PublishedRow[],
  figure: PublishedFigure,
  unitId: string,
  at: Partial<CountedRow> = {},
) => {
  const found = rows.find(
    (one) =>
      one.unitId === unitId &&
      one.span === (at.span ?? 1) &&
      one.last === (at.last ?? week) &&
      !one.isDirect,
  );
  if (!found) throw new Error(`There is no row of ${unitId}.`);
  return isHiddenIn(found, figure);
};

describe("what is published of people", () => {
  test("is everything where nothing is small", () => {
    expect(settled(tree(12, 14)).map(({ hidden }) => hidden)).toEqual([0, 0, 0, 0, 0]);
  });

  test("is neither a small figure nor what would give it away, figure by figure", () => {
    const rows = settled(tree(2, 14));
    expect(isHidden(rows, "participants", "trees")).toBe(true);
    expect(isHidden(rows, "participants", "lawns")).toBe(true);
    expect(isHidden(rows, "participants", "parks")).toBe(false);
    expect(isHidden(rows, "reach", "trees")).toBe(false);
  });

  test("is of first-timers the whole organisation alone by week, and every unit by month", () => {
    const byWeek = settled(tree(2, 14));
    expect(isHidden(byWeek, "firstTimers", "trees")).toBe(false);
    expect(isHidden(settled(tree(2, 1)), "firstTimers", wholeOrganisation)).toBe(true);
    const month = periodOf("month", "2031-05-05");
    const byMonth = settled(tree(2, 14, { last: month }), { grain: "month" });
    expect(isHidden(byMonth, "firstTimers", "trees", { last: month })).toBe(true);
  });

  test("is first-timers of weeks and months so that what lies between their ends is not small", () => {
    const month = { from: "2031-05-01", to: "2031-05-31" };
    const beside = [{ span: month, people: 18, staff: 80, was: "shown" as const }];
    const firstTimersIn = ({ from }: { readonly from: string }) => (from < "2031-05-05" ? 2 : 0);
    const rows = settled(tree(8, 8), { beside, firstTimersIn });
    expect(isHidden(rows, "firstTimers", wholeOrganisation)).toBe(true);
    const safe = settled(tree(8, 8), { beside: [], firstTimersIn });
    expect(isHidden(safe, "firstTimers", wholeOrganisation)).toBe(false);
  });

  test("stays as it was when a run is added that begins with it", () => {
    const first = settled(tree(2, 14));
    const next = tree(9, 14, { last: week + 3 });
    const run = tree(10, 20, { span: 4, last: week + 3 });
    const rows = settled([...first, ...next, ...run]);
    for (const { unitId, isDirect, hidden } of first)
      expect(
        rows.find((one) => one.unitId === unitId && one.isDirect === isDirect && one.last === week)
          ?.hidden,
      ).toBe(hidden);
  });
});

test("the days of a stretch are those of its weeks or months", () => {
  expect(daysOf("week", { span: 2, last: week })).toEqual({ from: "2031-04-28", to: "2031-05-11" });
  expect(daysOf("month", { span: 3, last: periodOf("month", "2031-05-05") })).toEqual({
    ...{ from: "2031-03-01", to: "2031-05-31" },
  });
});
