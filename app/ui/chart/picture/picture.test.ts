import { readFileSync } from "node:fs";
import { createElement } from "react";
import { describe, expect, test } from "vitest";
import { chartWords, drawn } from "#tests/support/drawn-chart.ts";
import type { Chart } from "../chart.ts";
import { chartSvg } from "../download/chart-svg.server.tsx";
import { sampleCharts } from "../samples/sample-charts.ts";
import { ChartPicture } from "./chart-picture.tsx";
import { lookOf, palette, withLooks } from "./looks.ts";

const english = chartWords("en");
const hostile = `<script>alert("x")</script> & 'y'`;

describe.each(Object.entries<Chart>(sampleCharts))("the picture of %s", (_name, chart) => {
  const svg = chartSvg(chart, english);

  test("is one document that says what it is, in title and description", () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/u);
    expect(svg).toMatch(/^<svg [^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/u);
    expect(svg).toMatch(/<\/svg>$/u);
    expect(svg).toContain('font-family="&#x27;Public Sans&#x27;');
  });

  test("needs nothing from outside, no style sheet and no script", () => {
    expect(svg).not.toMatch(/\sclass=|\sstyle=|<style|<script|<image|foreignObject|\shref=/u);
    expect(svg.match(/https?:[^"]*/gu)).toEqual(["http://www.w3.org/2000/svg"]);
  });

  test("has no look that is not known", () => {
    const markup = drawn(createElement(ChartPicture, { chart }));
    const names = [...markup.matchAll(/\sclass="([^"]*)"/gu)].flatMap(([, names = ""]) =>
      names.split(" ").filter((name) => name !== ""),
    );
    expect(names.length).toBeGreaterThan(0);
    expect([...new Set(names)].filter((name) => lookOf(name) === null)).toEqual([]);
  });

  test("draws no place that is not a number, and defines every pattern it uses", () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
    const used = [...svg.matchAll(/url\(#([\w-]+)\)/gu)].map(([, id = ""]) => id);
    for (const id of used) expect(svg).toContain(`<pattern id="${id}"`);
  });

  test("keeps its words within its edges", () => {
    const [, width = "0", height = "0"] = /width="(\d+)" height="(\d+)"/u.exec(svg) ?? [];
    const places = [...svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"/gu)];
    expect(places.length).toBeGreaterThan(5);
    for (const [, x, y] of places) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(Number(width));
      expect(Number(y)).toBeGreaterThan(0);
      expect(Number(y)).toBeLessThanOrEqual(Number(height));
    }
  });
});

test("words come in the reader's language, and numbers in its notation", () => {
  const svg = chartSvg(sampleCharts.waiting, chartWords("fr"));
  expect(svg).toContain('lang="fr"');
  expect(svg).toMatch(/>Médiane</u);
  expect(svg).toMatch(/>200.heures</u);
});

test("what somebody wrote is text in a picture, and no markup", () => {
  const chart: Chart = {
    ...sampleCharts.few,
    title: hostile,
    rows: [{ name: hostile, values: [1] }],
  };
  const svg = chartSvg(chart, english);
  expect(svg).not.toContain("<script");
  expect(svg).toContain("&lt;script&gt;");
});

test.each([
  ["empty", [], "There are no figures for this yet."],
  ["nought", [{ name: "A", value: 0 }], "Every figure here is 0."],
  [
    "withheld",
    [{ name: "A", value: { hidden: true as const } }],
    "These figures are about so few people that they are not shown.",
  ],
])("of a chart that is %s the picture says so", (_state, bars, sentence) => {
  expect(chartSvg({ ...sampleCharts["by-unit"], bars }, english)).toContain(`>${sentence}<`);
});

test("its colours are the light ones of the style sheet", () => {
  const stylesheet = readFileSync(new URL("../../styles.css", import.meta.url), "utf8");
  const tokens = Object.fromEntries(
    Object.keys(palette).map((name) => [
      name,
      new RegExp(`--color-${name}: light-dark\\((#[\\da-f]{6})`, "u").exec(stylesheet)?.[1],
    ]),
  );
  expect(palette).toEqual(tokens);
});

test("looks take the place of classes, and text that resembles an attribute stays", () => {
  expect(withLooks('<text x="1" class="fill-ink font-semibold">a class="b"</text>')).toBe(
    `<text x="1" fill="${palette.ink}" font-weight="600">a class="b"</text>`,
  );
  expect(withLooks('<rect data-mark="1,2" focusable="false" class="withheld"/>')).toBe(
    `<rect stroke="${palette["line-strong"]}" stroke-dasharray="3 3" stroke-width="1"/>`,
  );
});
