import { describe, expect, it } from "vitest";
import { cut, electionFrom } from "./election.ts";

const election = (meta: Record<string, string>) =>
  electionFrom(new Map(Object.entries(meta)), "a-file");

describe("an election", () => {
  it("is named after its description and instance", () => {
    expect(election({ description: "Green town", instance: "2031" }).name).toBe(
      "Green town (2031)",
    );
    expect(election({ description: "Green town 2031", instance: "2031" }).name).toBe(
      "Green town 2031",
    );
    expect(election({ unit: "Exampletown", instance: "2031" }).name).toBe("Exampletown 2031");
    expect(election({}).name).toBe("a-file");
  });

  it.each([
    ["2021", "2021-01-01"],
    ["2021-06", "2021-06-01"],
    ["2021-06-14", "2021-06-14"],
    ["14.06.2016", "2016-06-14"],
    ["14/6/2016", "2016-06-14"],
    ["31.06.2016", null],
    ["soon", null],
    ["0001", null],
  ])("began on %j: %s", (text, day) => {
    expect(election({ date_begin: text }).begins?.toISOString().slice(0, 10) ?? null).toBe(day);
  });

  it("has a language when the product speaks it", () => {
    expect(election({ language: "English" }).language).toBe("en");
    expect(election({ language: "français" }).language).toBe("fr");
    expect(election({ language: "Dutch" }).language).toBeNull();
  });

  it("cuts a long name between characters", () => {
    expect(cut("🚲🚲🚲", 3)).toBe("🚲🚲🚲");
    expect(cut("🚲🚲🚲🚲", 3)).toBe("🚲🚲…");
  });
});
