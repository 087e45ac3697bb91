import { describe, expect, test } from "vitest";
import { readForm } from "#app/platform/text.ts";
import type { BadgeLook, BadgeTerms } from "./badge.ts";
import { badgeAsTyped, emptyBadge } from "./badge-form.ts";
import { badgeSchema } from "./badge.schema.ts";
import { lackMistakes } from "./lack-mistakes.ts";

const look: BadgeLook = {
  texts: { fr: { name: "Pont", description: "Pour l’aide.", criteria: "Cela a aidé." } },
  artwork: { shape: "star", colour: 4, icon: "badge-check", ribbon: "banner" },
  tags: ["units", "team"],
};
const terms: BadgeTerms = {
  moment: "bridging",
  givers: ["rule", "manager"],
  isRepeatable: true,
  caps: [{ on: "giver_and_badge", atMost: 0, days: 30 }],
};

/** What a browser sends of a form that shows these: boxes that are not ticked are left out. */
function sent(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => value !== "" || !/^giver|^repeat/.test(name)),
  );
}

test("what a form shows of a badge is what it sends", () => {
  const form = readForm(badgeSchema, sent(badgeAsTyped(look, terms)));
  expect(form).toEqual({ ok: true, input: { id: "", seenRevision: 0, look, terms } });
});

test("a language of which nothing is written is left out, and an empty form has no text at all", () => {
  const form = readForm(badgeSchema, emptyBadge);
  expect(form).toMatchObject({ ok: true, input: { look: { texts: {} }, terms: { givers: [] } } });
});

test.each([
  ["shape", "blob"],
  ["colour", "9"],
  ["icon", "constructor"],
  ["ribbon", ""],
])("artwork whose %s is %j cannot be drawn, and is told", (field, value) => {
  const form = readForm(badgeSchema, { ...emptyBadge, [field]: value });
  expect(form).toEqual({ ok: false, errors: { icon: "badge.artworkUnknown" } });
});

test("what is no number is out of range, and half a cap is none", () => {
  for (const value of ["x", "-1", "1.5", "1e3", ""]) {
    const form = readForm(badgeSchema, { ...emptyBadge, "most-giver": value, "days-giver": "30" });
    expect(form).toMatchObject({ ok: true, input: { terms: { caps: [{ atMost: Number.NaN }] } } });
  }
});

test("texts that are too long, or hold what nobody types, are told at their field", () => {
  const form = readForm(badgeSchema, {
    ...emptyBadge,
    "name-en": "x".repeat(61),
    "criteria-fr": "a\u0000b",
  });
  expect(form).toEqual({
    ok: false,
    errors: { "name-en": "badge.nameLong", "criteria-fr": "ui.brokenText" },
  });
});

describe("what a badge lacks", () => {
  const told = (lacks: Parameters<typeof lackMistakes>[0]) =>
    lackMistakes(lacks, terms, (id) => `Badge ${id}`);

  test("stands at the field where it is put right", () => {
    expect(
      told([
        { field: "texts", problem: "missing" },
        { field: "criteria", language: "fr", problem: "missing" },
        { field: "givers", problem: "missing" },
        { field: "tags", problem: "twice" },
        { field: "artwork", problem: "looks_like", badgeId: "7" },
        { field: "caps", problem: "out_of_range", row: 0 },
      ]),
    ).toMatchObject({
      "name-en": { key: "badge.textsMissing" },
      "criteria-fr": { key: "badge.criteriaMissing" },
      "giver-rule": { key: "badge.giversMissing" },
      tags: { key: "badge.tagTwice" },
      icon: { key: "badge.looksLike", values: { name: "Badge 7" } },
      "most-giver_and_badge": { key: "badge.capRange" },
    });
  });

  test("is told once for each field, the first of it", () => {
    expect(
      told([
        { field: "name", language: "en", problem: "missing" },
        { field: "name", language: "en", problem: "taken" },
      ]),
    ).toEqual({ "name-en": { key: "badge.nameMissing" } });
  });
});
