import { expect, test } from "vitest";
import { badgeMoments, type Badge } from "#app/features/recognition/badge/badge.ts";
import { badgeLacks } from "#app/features/recognition/badge/designing.ts";
import { problemsOf } from "#app/features/recognition/rules/rule.ts";
import { setInFrench } from "#tests/architecture/french-typography.ts";
import { demoBadges } from "./badges.ts";

const all: readonly Badge[] = demoBadges.map(({ key, terms, texts, artwork, tags, isRetired }) => ({
  ...terms,
  id: key,
  standing: isRetired ? "retired" : "given",
  versions: [{ number: 1, since: new Date(0), look: { texts, artwork, tags } }],
}));

test("the demonstration has at least a dozen badges, two for each moment, and one that is retired", () => {
  const given = all.filter(({ standing }) => standing === "given");
  expect(given.length).toBeGreaterThanOrEqual(12);
  for (const moment of badgeMoments)
    expect(given.filter((one) => one.moment === moment).length, moment).toBeGreaterThanOrEqual(2);
  expect(all.length - given.length).toBe(1);
});

test.each(demoBadges)("the badge $key lacks nothing beside the others", ({ key, ...badge }) => {
  const { texts, artwork, tags, terms } = badge;
  expect(badgeLacks({ id: key, look: { texts, artwork, tags }, terms }, all)).toEqual([]);
});

test.each(demoBadges.filter(({ rule }) => rule))(
  "nothing stands against the rule of $key, which gives it as often as the badge allows",
  ({ key, rule, terms }) => {
    if (!rule) return;
    expect(problemsOf({ ...rule, badgeId: key, since: null })).toEqual([]);
    expect(terms.givers).toContain("rule");
    expect(terms.isRepeatable).toBe(rule.earned !== "once");
  },
);

test("their French keeps marks with their words", () => {
  for (const { texts } of demoBadges) {
    const { name, description, criteria } = texts.fr;
    for (const text of [name, description, criteria]) expect(setInFrench(text)).toBe(text);
  }
});
