import { describe, expect, test } from "vitest";
import { languages } from "#app/core/words.ts";
import { translator } from "#app/words.server.ts";
import { presetNames, type Period } from "./period.ts";
import { comparedText, mistakeText, periodText, presetWords } from "./period-words.ts";

const english = (period: Period) => periodText(period, "en", translator("en"));
const week = { grain: "week", count: 1, from: "2031-05-05" } as const;
const months = { grain: "month", count: 3, from: "2030-12-01" } as const;

describe("a period in words", () => {
  test("is its week or month, or its first and last", () => {
    expect(english(week)).toBe("Week 19 of 2031, 5 May 2031 to 11 May 2031");
    expect(english({ ...week, count: 4 })).toBe("5 May 2031 to 1 June 2031");
    expect(english({ ...months, count: 1 })).toBe("December 2030");
    expect(english(months)).toBe("December 2030 to February 2031");
    expect(comparedText(months, "fr", translator("fr")).replaceAll(/\s/g, " ")).toBe(
      "Comparé à la période précédente : décembre 2030 à février 2031",
    );
  });
});

test("presets and mistakes have words in both languages", () => {
  for (const language of languages) {
    const t = translator(language);
    expect(new Set(presetNames.map((name) => t(presetWords[name]))).size).toBe(presetNames.length);
    expect(mistakeText("period_too_long", t)).toMatch(/104.*36/);
  }
});
