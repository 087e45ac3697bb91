import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Dictionary } from "../language/dictionary.ts";
import { DictionaryContext } from "../language/dictionary-context.ts";
import chart from "../chart/messages/en.json";
import display from "./messages/en.json";
import { doneOf, ProgressBar } from "./progress-bar.tsx";
import { SkeletonCard, Skeletons } from "./skeleton.tsx";
import { StatTile } from "./stat-tile.tsx";
import { Timeline } from "./timeline.tsx";

test.each([
  [3, 4, 75],
  [0, 4, 0],
  [9, 4, 100],
  [-1, 4, 0],
  [1, 0, 0],
  [Number.NaN, 4, 0],
])("%d of %d is %d percent done", (value, max, done) => {
  expect(doneOf(value, max)).toBe(done);
});

test("a progress bar says in words how far it is", () => {
  const html = drawn(
    createElement(ProgressBar, { label: "Judged", value: 3, max: 4, words: "3 of 4" }),
  );
  expect(html).toContain('aria-valuenow="75" aria-valuetext="3 of 4"');
  expect(html).not.toContain("style=");
});

describe("a stat tile", () => {
  const trend = { direction: "falling", words: "3 fewer than in May" } as const;

  test("says in words where its figure goes", () => {
    const html = drawn(createElement(StatTile, { label: "Ideas", figure: 1_204, trend }));
    expect(html).toContain("1,204");
    expect(html).toContain("Falling: </span>3 fewer than in May");
  });

  test("about too few shows neither figure nor trend nor line, and says why", () => {
    const spark = createElement("b", null, "line");
    const figure = { fewerThan: 5 };
    const html = drawn(createElement(StatTile, { label: "Ideas", figure, trend, spark }));
    expect(html).toContain("fewer than 5");
    expect(html).toContain("so few that somebody could be recognised");
    expect(html).not.toMatch(/3 fewer than in May|<b>/u);
  });
});

describe("a timeline", () => {
  const events = [
    { id: "1", what: "Posted", why: "Because." },
    { id: "2", what: "Tried out", state: "current" },
    { id: "3", what: "Decision", state: "coming" },
  ] as const;

  test("tells what is now and what is still to come in words, not by its line alone", () => {
    const html = drawn(createElement(Timeline, { label: "History", events }));
    expect(html.match(/aria-current="step"/gu)).toHaveLength(1);
    expect(html).toContain("Now: </span>Tried out");
    expect(html).toContain("Still to come: </span>Decision");
    expect(html).toContain("Because.");
  });

  test("in short leaves the reasons out", () => {
    const html = drawn(createElement(Timeline, { label: "History", events, compact: true }));
    expect(html).not.toContain("Because.");
  });
});

test("outlines are not heard, one word is", () => {
  const html = drawn(createElement(Skeletons, null, createElement(SkeletonCard)));
  expect(html).toMatch(/^<div role="status"[^>]*><span class="sr-only">Loading…<\/span>/u);
  expect(html).toMatch(/<div aria-hidden="true"><div class="card/u);
});

function drawn(element: ReactElement): string {
  const dictionary = new Dictionary("en", () => Promise.reject(new Error("not asked for")));
  dictionary.add("display", display);
  dictionary.add("chart", chart);
  const words = { language: "en", pageLanguage: "en", say: dictionary.say } as const;
  return renderToStaticMarkup(createElement(DictionaryContext.Provider, { value: words }, element));
}
