import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { readForm } from "#app/platform/text.ts";
import { editIdeaSchema, newIdeaSchema, submitIdeaSchema } from "./idea.schema.ts";
import {
  differs,
  ideaLimits,
  isEditable,
  isWithdrawable,
  stages,
  takesComments,
  takesVotes,
  type IdeaText,
} from "./idea.ts";

const standing = "published";

describe("an idea", () => {
  test("takes votes while it is open or in review, and no longer", () => {
    expect(stages.filter((stage) => takesVotes({ stage, standing }))).toEqual([
      "open",
      "in_review",
    ]);
  });

  test("may be edited while it is open, and no longer", () => {
    expect(stages.filter((stage) => isEditable({ stage, standing }))).toEqual(["open"]);
  });

  test("that was withdrawn, or is not shown to everybody, takes neither votes nor comments", () => {
    for (const kept of ["withdrawn", "hidden", "waiting"] as const) {
      expect(stages.filter((stage) => takesVotes({ stage, standing: kept }))).toEqual([]);
      expect(stages.filter((stage) => takesComments({ stage, standing: kept }))).toEqual([]);
    }
    expect(isEditable({ stage: "open", standing: "withdrawn" })).toBe(false);
    expect(stages.filter((stage) => !takesComments({ stage, standing }))).toEqual(["merged"]);
  });

  test("may be withdrawn until somebody has taken it on", () => {
    expect(stages.filter((stage) => isWithdrawable({ stage, standing }))).toEqual([
      "open",
      "in_review",
      "not_now",
    ]);
    expect(isWithdrawable({ stage: "open", standing: "withdrawn" })).toBe(false);
  });

  test("differs from another by any of its texts, its kind or its category", () => {
    const text: IdeaText = {
      title: "t",
      problem: "p",
      proposal: "q",
      beneficiary: "b",
      kind: "new",
      categoryId: "c",
    };
    expect(differs(text, { ...text })).toBe(false);
    for (const key of ["title", "problem", "proposal", "beneficiary", "categoryId"] as const)
      expect(differs(text, { ...text, [key]: "other" }), key).toBe(true);
    expect(differs(text, { ...text, kind: "stop" })).toBe(true);
  });
});

describe("the form of an idea", () => {
  const form = {
    title: "Lend out the label printer",
    problem: "It stands idle.",
    proposal: "Book it like a room.",
    kind: "improve",
    categoryId: newId(),
    unitId: newId(),
    language: "en",
  };

  test("needs everything but who benefits", () => {
    expect(readForm(newIdeaSchema, form)).toMatchObject({
      ok: true,
      input: { ...form, beneficiary: "" },
    });
    expect(readForm(newIdeaSchema, {})).toEqual({
      ok: false,
      errors: {
        title: "composing.titleMissing",
        problem: "composing.problemMissing",
        proposal: "composing.proposalMissing",
        kind: "composing.kindMissing",
        categoryId: "composing.categoryMissing",
        unitId: "composing.unitMissing",
        language: "composing.languageMissing",
      },
    });
  });

  test("takes texts up to their limits", () => {
    for (const [field, max] of Object.entries(ideaLimits)) {
      expect(readForm(newIdeaSchema, { ...form, [field]: "é".repeat(max) }).ok, field).toBe(true);
      expect(readForm(newIdeaSchema, { ...form, [field]: "é".repeat(max + 1) }).ok, field).toBe(
        false,
      );
    }
  });

  test.each([
    ["kind", "whim"],
    ["language", "xx"],
    ["categoryId", "1; drop table idea"],
    ["unitId", "\u0000"],
  ])("refuses a %s that is none", (field, value) => {
    const read = readForm(newIdeaSchema, { ...form, [field]: value });
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual([field]);
  });

  test("passes over a draft's id that is none", () => {
    const read = (draftId: string) => {
      const result = readForm(submitIdeaSchema, { ...form, draftId });
      return result.ok ? result.input.draftId : "refused";
    };
    const id = newId();
    expect([read(id), read("nonsense")]).toEqual([id, undefined]);
  });

  test("says which text an edit replaces", () => {
    expect(readForm(editIdeaSchema, { ...form, textVersion: "3" })).toMatchObject({
      ok: true,
      input: { textVersion: 3 },
    });
    for (const textVersion of [undefined, "x", "1.5"])
      expect(readForm(editIdeaSchema, { ...form, textVersion })).toMatchObject({
        ok: false,
        errors: { textVersion: "composing.editedMeanwhile" },
      });
  });
});
