import { createElement } from "react";
import { describe, expect, test } from "vitest";
import { asText, chartWords, drawn, tableIn } from "#tests/support/drawn-chart.ts";
import type { Chart } from "./chart.ts";
import { downloadsAt } from "./chart-downloads.tsx";
import { cellText } from "./chart-table.ts";
import { ChartView } from "./chart-view.tsx";
import { sampleCharts } from "./samples/sample-charts.ts";
import { tableOf } from "./table-of.ts";

const view = (chart: Chart, more = {}) => createElement(ChartView, { chart, ...more });

describe.each(Object.entries<Chart>(sampleCharts))("the chart %s", (name, chart) => {
  const html = drawn(view(chart));

  test("is one image before JavaScript, with the title as its name", () => {
    const [, id = ""] = /role="img" aria-labelledby="([^"]+)"/u.exec(html) ?? [];
    expect(id).not.toBe("");
    expect(html).toContain(`id="${id}" class="text-base font-semibold">${chart.title}<`);
    // A wide table scrolls, and is reached for that.
    expect(html.slice(0, html.indexOf("<details"))).not.toContain("tabindex");
  });

  test("writes no style, and no place that is not a number", () => {
    expect(html).not.toMatch(/\sstyle=/u);
    expect(html.replaceAll(/<title>.*?<\/title>/gu, "")).not.toMatch(/NaN|Infinity|undefined/u);
  });

  test("says of every mark what it stands for, each at a place of its own", () => {
    const marks = [...html.matchAll(/data-mark="([^"]+)"[^>]*><title>([^<]*)<\/title>/gu)];
    expect(marks.length).toBeGreaterThan(3);
    expect(marks.length).toBe((html.match(/data-mark="/gu) ?? []).length);
    expect(new Set(marks.map(([, place]) => place)).size).toBe(marks.length);
    expect(marks.filter(([, , words = ""]) => !words.includes(": "))).toEqual([]);
  });

  test.each(["en", "fr"] as const)("has the same figures in its table, said in %s", (language) => {
    const words = chartWords(language);
    const { headers, rows } = tableOf(chart, words);
    const page = drawn(view(chart), language);
    const said = rows.map((row) => row.map((cell) => cellText(cell, words)));
    expect(tableIn(page)).toEqual(said);
    for (const header of headers) expect(asText(page)).toContain(`>${header}</th>`);
    expect(page).toMatch(/<th role="columnheader" scope="col"/u);
    expect(page).toMatch(/<th role="rowheader" scope="row"/u);
  });

  test("offers its files as plain links that say of which chart they are", () => {
    const page = drawn(view(chart, { downloads: downloadsAt(`/charts/${name}`, "?unit=3") }));
    for (const format of ["csv", "svg", "png"])
      expect(asText(page)).toMatch(
        new RegExp(
          `<a href="/charts/${name}\\.${format}\\?unit=3" download="" [^>]*>${format.toUpperCase()}<span class="sr-only"> – `,
          "u",
        ),
      );
  });
});

test("the title can be a heading, and beside the files stands what can be done", () => {
  const action = createElement("a", { href: "/act" }, "Act");
  const html = drawn(view(sampleCharts.kept, { heading: "h3", action }));
  expect(html).toMatch(/<h3 [^>]*>First answers within the promise<\/h3>/u);
  expect(html).toContain('<a href="/act">Act</a>');
});

test("hidden cells of a matrix are hatched and said to be hidden, never nought", () => {
  const html = drawn(view(sampleCharts.few));
  expect(html).toMatch(
    /fill="url\(#[\w-]+-withheld\)" class="heat-cell withheld"><title>Sunday, Afternoon: hidden</u,
  );
  expect(html).toContain("<title>Sunday, Morning: 0<");
  expect(html).toContain("Hatched: hidden, so that nobody can be recognised");
});

test("a comparison, a target and notes are told apart without colour and named in words", () => {
  const html = drawn(view(sampleCharts.kept));
  expect(html).toContain('stroke-dasharray="0.1 5"');
  expect(html).toContain("<title>Target: 80%</title>");
  expect(html).toContain("<title>4 August: Reminders go out");
  expect(html).toMatch(/<ol.*Deputies can answer for absent managers\..*<\/ol>/su);
});

test("a survival curve says when half and nine in ten were reached, or that they were not", () => {
  const html = drawn(view(sampleCharts.waiting));
  expect(html).toContain("This quarter: half within 38 hours.");
  expect(html).toContain(
    "The quarter before: more than one in ten were still waiting when counting ended.",
  );
  expect(html).toContain("Tick: still waiting when counting ended, and counted up to then");
});

test("a network lists its strongest ties beside the drawing", () => {
  const html = drawn(view(sampleCharts.ties));
  expect(html).toMatch(/<caption[^>]*>Strongest ties<\/caption>/u);
  expect(html).toContain("ties are drawn; the table holds them all.");
});
