import { describe, expect, test } from "vitest";
import { typesThere } from "./types-there.ts";

describe("types as they are written there", () => {
  test.each([
    [["Software and apps"], ["software"]],
    [["Creative (multimedia & design)"], ["creative"]],
    [["Creative (design & multimedia)"], ["creative"]],
    [["Analytics, visualizations, algorithms"], ["analytics"]],
    [["Analytics, Visualizations and algorithms"], ["analytics"]],
    [["Analytics, visualization, algorithms"], ["analytics"]],
    [["Technology demonstration and hardware"], ["technology_demonstration"]],
    [["Technology"], ["technology_demonstration"]],
    [["technology demonstration"], ["technology_demonstration"]],
    [["Business Plans"], ["business_plans"]],
    [
      ["Nominations", "Scientific"],
      ["nominations", "scientific"],
    ],
    [["Ideas", "Ideas"], ["ideas"]],
    [["Software/Apps"], ["software"]],
    [["Ideas, scientific"], ["ideas", "scientific"]],
    [["Ideas; Business plans"], ["ideas", "business_plans"]],
    [["Ideation, Technology demonstration/hardware"], ["ideas", "technology_demonstration"]],
    [
      [
        "Ideas; software and apps; creative (multimedia & design); analytics, visualizations, algorithms",
      ],
      ["ideas", "software", "creative", "analytics"],
    ],
  ])("%j", (texts, types) => {
    expect(typesThere(texts)).toEqual({ types, unknown: [] });
  });

  test("tells words that are none of ours, as they are written", () => {
    expect(typesThere(["Ideas; Virtual Reality; Scientific", "Poetry"])).toEqual({
      types: ["ideas", "scientific"],
      unknown: ["Virtual Reality", "Poetry"],
    });
  });

  test("none is none", () => {
    expect(typesThere([])).toEqual({ types: [], unknown: [] });
    expect(typesThere(["", " ; "])).toEqual({ types: [], unknown: [] });
  });
});
