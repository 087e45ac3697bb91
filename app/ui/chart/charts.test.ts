import { createElement, type ReactElement } from "react";
import { describe, expect, test } from "vitest";
import { drawn, tableIn } from "#tests/support/drawn-chart.ts";
import { BarChart } from "./bar-chart.tsx";
import type { Figure } from "./figures.ts";
import { FunnelChart } from "./funnel-chart.tsx";
import { HeatMap } from "./heat-map.tsx";
import { LineChart } from "./line-chart.tsx";
import { Sparkline } from "./sparkline.tsx";
import { StackedBarChart } from "./stacked-bar-chart.tsx";

const words = { title: "Ideas", description: "More than last year." };
const few = { fewerThan: 5 };
const hostile = `<script>alert("x")</script>`;

const line = (values: readonly Figure[] = [3, null, few, 1_204]) =>
  createElement(LineChart, {
    ...words,
    periodHeader: "Month",
    periods: ["Jan", "Feb", "Mar", hostile],
    series: [
      { name: "New", values },
      { name: hostile, values: [0, 0, 0, 0] },
    ],
  });
const bars = (layout: "rows" | "columns") =>
  createElement(BarChart, {
    ...words,
    layout,
    nameHeader: "Unit",
    valueHeader: "Ideas",
    bars: [
      { name: hostile, value: -3 },
      { name: "Roads", value: few },
      { name: "Parks", value: null },
    ],
  });
const stacks = (layout: "rows" | "columns") =>
  createElement(StackedBarChart, {
    ...words,
    layout,
    nameHeader: "Unit",
    parts: ["Open", hostile],
    bars: [
      { name: "Roads", values: [2, 3] },
      { name: "Parks", values: [7, few] },
    ],
  });
const funnel = createElement(FunnelChart, {
  ...words,
  ...{ nameHeader: "Stage", valueHeader: "Ideas", keptHeader: "Kept" },
  stages: [
    { name: "Posted", value: 200 },
    { name: hostile, value: 50, note: hostile },
    { name: "Done", value: few },
  ],
});
const heat = createElement(HeatMap, {
  ...words,
  rowHeader: "Unit",
  columns: ["Roads", hostile],
  rows: [
    { name: "Roads", values: [null, 12] },
    { name: hostile, values: [few, 0] },
  ],
});

const charts: [string, ReactElement][] = [
  ["a line chart", line()],
  ["a bar chart in rows", bars("rows")],
  ["a bar chart in columns", bars("columns")],
  ["a stacked bar chart in rows", stacks("rows")],
  ["a stacked bar chart in columns", stacks("columns")],
  ["a funnel", funnel],
  ["a heat map", heat],
  ["a sparkline", createElement(Sparkline, { values: [1, null, 3], label: hostile })],
];

describe.each(charts)("%s", (_name, chart) => {
  test("writes no style attribute, which the content security policy would refuse", () => {
    expect(drawn(chart)).not.toMatch(/\sstyle=/u);
  });

  test("writes what it is given as text", () => {
    expect(drawn(chart)).not.toContain("<script");
    expect(drawn(chart)).toContain("&lt;script&gt;");
  });

  test("draws no place that is not a number", () => {
    expect(drawn(chart)).not.toMatch(/NaN|Infinity|undefined/u);
  });

  test("is one image with a name", () => {
    expect(drawn(chart)).toMatch(/role="img" aria-label(?:ledby)?="/u);
  });

  test("has nothing that can be focused before JavaScript leads through it", () => {
    expect(drawn(chart)).not.toContain("tabindex");
  });
});

describe("the table holds exactly the figures, in words where they are held back or not known", () => {
  test.each([
    [
      "a line chart",
      line(),
      [
        ["Jan", "3", "0"],
        ["Feb", "not known", "0"],
        ["Mar", "fewer than 5", "0"],
        [hostile, "1,204", "0"],
      ],
    ],
    [
      "a bar chart",
      bars("rows"),
      [
        [hostile, "−3"],
        ["Roads", "fewer than 5"],
        ["Parks", "not known"],
      ],
    ],
    [
      "a stacked bar chart",
      stacks("rows"),
      [
        ["Roads", "2", "3", "5"],
        ["Parks", "7", "fewer than 5", "at least 7"],
      ],
    ],
    [
      "a funnel",
      funnel,
      [
        ["Posted", "200", "–", "–"],
        [hostile, "50", "25%", hostile],
        ["Done", "fewer than 5", "not known", "–"],
      ],
    ],
    [
      "a heat map",
      heat,
      [
        ["Roads", "not known", "12"],
        [hostile, "fewer than 5", "0"],
      ],
    ],
  ])("of %s", (_name, chart, rows) => {
    expect(tableIn(drawn(chart))).toEqual(rows);
  });

  test("in the reader's language", () => {
    const rows = tableIn(drawn(line(), "fr"));
    expect(rows[2]?.[1]).toBe("moins de 5");
    expect(rows[3]?.[1]?.replaceAll(/\s/gu, " ")).toBe("1 204");
  });
});

test.each([
  ["without figures", [null, null, null, null], "There are no figures for this yet."],
  ["of noughts", [0, 0, 0, 0], "Every figure here is 0."],
  [
    "of which nothing is told",
    [few, { hidden: true as const }, few, few],
    "These figures are about so few people that they are not shown.",
  ],
])("a chart %s says so instead, and keeps its table", (_name, values, sentence) => {
  const html = drawn(
    createElement(LineChart, {
      ...words,
      periodHeader: "Month",
      periods: ["Jan", "Feb", "Mar", "Apr"],
      series: [{ name: "New", values }],
    }),
  );
  expect(html).toContain(sentence);
  expect(html).not.toContain('role="img"');
  expect(tableIn(html)).toHaveLength(4);
});

test("a figure that is held back is hatched and explained", () => {
  const html = drawn(bars("rows"));
  expect(html).toMatch(/fill="url\(#[\w-]+-withheld\)"/u);
  expect(html).toContain("Hatched: fewer than 5");
});

test("series differ in pattern, dashes and marker, not in colour alone", () => {
  const html = drawn(line());
  expect(html).toContain('stroke-dasharray="7 4"');
  const markers = html.match(/<path d="[^"]+" stroke-width="1.5"/gu) ?? [];
  expect(new Set(markers).size).toBe(2);
  expect(drawn(stacks("rows"))).toMatch(/url\(#[\w-]+-0\).*url\(#[\w-]+-1\)/su);
});

test("of fewer than two values no sparkline is drawn", () => {
  expect(drawn(createElement(Sparkline, { values: [4], label: "4" }))).toBe("");
});
