import { describe, expect, test } from "vitest";
import { citationLacks, type Citation, type CitationLack } from "./citation.ts";

const whole: Citation = {
  changed: "Families fill in one form instead of three, and hear within a week.",
  forWhom: "Families who apply for a place in day care",
  evidence: [{ name: "The idea", url: "https://ideas.example.org/ideas/12" }],
  recipientIds: ["maya", "ines"],
};

test("a citation that says what changed, for whom, and where that can be seen lacks nothing", () => {
  expect(citationLacks(whole, "harriet")).toEqual([]);
});

describe("what a citation lacks is told", () => {
  test.each<[CitationLack, Partial<Citation>]>([
    [
      { field: "changed", problem: "too_short", limit: 20 },
      { changed: `Great work!${" ".repeat(20)}` },
    ],
    [{ field: "changed", problem: "too_long", limit: 2000 }, { changed: "a".repeat(2001) }],
    [{ field: "forWhom", problem: "too_short", limit: 1 }, { forWhom: " " }],
    [{ field: "forWhom", problem: "too_long", limit: 300 }, { forWhom: "a".repeat(301) }],
    [{ field: "evidence", problem: "missing" }, { evidence: [] }],
    [
      { field: "evidence", problem: "too_many", limit: 10 },
      { evidence: Array.from({ length: 11 }, () => ({ name: "x", url: "https://a.example" })) },
    ],
    [
      { field: "evidence", problem: "not_named", row: 1 },
      { evidence: [...whole.evidence, { name: " ", url: "https://a.example" }] },
    ],
    [{ field: "recipients", problem: "missing" }, { recipientIds: [] }],
    [{ field: "recipients", problem: "oneself" }, { recipientIds: ["maya", "harriet"] }],
    [
      { field: "recipients", problem: "too_many", limit: 30 },
      { recipientIds: Array.from({ length: 31 }, (_none, at) => `p${at}`) },
    ],
  ])("%o", (lack, part) => {
    expect(citationLacks({ ...whole, ...part }, "harriet")).toEqual([lack]);
  });

  test.each([
    "",
    "ideas/12",
    "javascript:alert(1)",
    "ftp://a.example",
    "https://me@a.example",
    `https://a.example/${"a".repeat(2000)}`,
  ])("%o is no address to show", (url) => {
    expect(citationLacks({ ...whole, evidence: [{ name: "x", url }] }, "harriet")).toEqual([
      { field: "evidence", problem: "no_address", row: 0 },
    ]);
  });

  test("somebody named twice is one person", () => {
    expect(
      citationLacks({ ...whole, recipientIds: Array<string>(31).fill("maya") }, "harriet"),
    ).toEqual([]);
  });
});
