import { describe, expect, test } from "vitest";
import { readForm } from "#app/platform/text.ts";
import { changedParts } from "./own-profile.ts";
import { profileSchema } from "./profile.schema.ts";

const read = (fields: Record<string, string>) => readForm(profileSchema, fields);

describe("what people say about themselves", () => {
  test("holds each skill once, tidied, in the order typed", () => {
    expect(
      read({ about: " Ask me. ", skills: " Welding,LSF ; welding\n plain   words ,," }),
    ).toEqual({ ok: true, input: { about: "Ask me.", skills: ["Welding", "LSF", "plain words"] } });
  });

  test("may be nothing", () => {
    expect(read({})).toEqual({ ok: true, input: { about: "", skills: [] } });
  });

  test.each([
    [{ skills: "x".repeat(41) }, { skills: "directory.skillLong" }],
    [{ about: "x".repeat(1001) }, { about: "directory.aboutLong" }],
    [
      { skills: Array.from({ length: 21 }, (_, at) => `skill ${String(at)}`).join(",") },
      { skills: "directory.skillsMany" },
    ],
    [{ skills: "a\u0000b" }, { skills: "ui.brokenText" }],
  ])("has its limits (%#)", (fields, errors) => {
    expect(read(fields)).toEqual({ ok: false, errors });
  });

  test("changes in the parts that differ", () => {
    const before = { about: "a", skills: ["b"] };
    expect(changedParts(before, before)).toEqual([]);
    expect(changedParts(before, { about: "c", skills: ["b"] })).toEqual(["about"]);
    expect(changedParts(before, { about: "a", skills: [] })).toEqual(["skills"]);
  });
});
