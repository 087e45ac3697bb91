import { describe, expect, test } from "vitest";
import {
  currentVersion,
  isGivenBy,
  revised,
  wordsIn,
  type Badge,
  type BadgeLook,
  type BadgeTerms,
} from "./badge.ts";
import { artworkFrom, badgeLacks, type BadgeLack } from "./designing.ts";

const look: BadgeLook = {
  texts: {
    en: { name: "Bridge", description: "Joined units.", criteria: "Three units behind one idea." },
    fr: { name: "Passerelle", description: "A relié des services.", criteria: "Trois services." },
  },
  artwork: { shape: "hexagon", colour: 2, icon: "network", ribbon: "tails" },
  tags: ["together"],
};
const terms: BadgeTerms = {
  moment: "bridging",
  givers: ["rule", "peers"],
  isRepeatable: false,
  caps: [],
};
const since = new Date("2026-01-01T00:00:00Z");
const badge: Badge = {
  id: "bridge",
  standing: "given",
  ...terms,
  versions: [{ number: 1, since, look }],
};

function lacks(
  part: Partial<BadgeLook>,
  others: readonly Badge[] = [],
  more: Partial<BadgeTerms> = {},
): BadgeLack[] {
  return badgeLacks(
    { id: "new", look: { ...look, ...part }, terms: { ...terms, ...more } },
    others,
  );
}

describe("versions", () => {
  const later = new Date("2026-06-01T00:00:00Z");

  test("a changed look is a new version, beside all that were given", () => {
    const artwork = { ...look.artwork, ribbon: "laurel" } as const;
    const changed = revised(badge, { ...look, artwork }, later);
    expect(changed.versions.map(({ number }) => number)).toEqual([1, 2]);
    expect(changed.versions[0]).toBe(badge.versions[0]);
    expect(currentVersion(changed)).toEqual({
      number: 2,
      since: later,
      look: { ...look, artwork },
    });
  });

  test("the same look in another order is none", () => {
    const { en, fr } = look.texts;
    const same = {
      tags: look.tags,
      artwork: { ...look.artwork },
      texts: { ...(fr && { fr }), ...(en && { en }) },
    };
    expect(revised(badge, same, later)).toBe(badge);
  });

  test("each word makes a difference", () => {
    for (const field of ["name", "description", "criteria"] as const) {
      const texts = {
        ...look.texts,
        en: { name: "", description: "", criteria: "", ...look.texts.en, [field]: "Other" },
      };
      expect(revised(badge, { ...look, texts }, later).versions).toHaveLength(2);
    }
  });
});

test("a retired badge is given by nobody, and no other by whom it is not to be given", () => {
  expect(isGivenBy(badge, "rule")).toBe(true);
  expect(isGivenBy(badge, "manager")).toBe(false);
  expect(isGivenBy({ ...badge, standing: "retired" }, "rule")).toBe(false);
});

test("words that are not there in one language are those of another one, which is told", () => {
  const english = { ...look, texts: look.texts.en ? { en: look.texts.en } : {} };
  expect(wordsIn(look, "fr")).toMatchObject({ language: "fr", text: { name: "Passerelle" } });
  expect(wordsIn(english, "fr")).toMatchObject({ language: "en", text: { name: "Bridge" } });
  expect(wordsIn({ ...look, texts: {} }, "fr")).toBeNull();
});

describe("artwork", () => {
  const sent = { shape: "star", colour: "8", icon: "sun", ribbon: "none" };

  test("is read from what a form sends", () => {
    expect(artworkFrom(sent)).toEqual({ shape: "star", colour: 8, icon: "sun", ribbon: "none" });
  });

  test.each([
    { shape: "blob" },
    { colour: "9" },
    { colour: "" },
    { icon: "skull" },
    { icon: "toString" },
    { icon: "__proto__" },
    { ribbon: "bow" },
  ])("with %o is none", (part) => {
    expect(artworkFrom({ ...sent, ...part })).toBeNull();
  });

  test("is told from that of others by shape or icon, not by colour or ribbon alone", () => {
    const twin = { ...look.artwork, colour: 5, ribbon: "none" } as const;
    const named = { texts: { en: { name: "Other", description: "x", criteria: "x" } } };
    expect(lacks({ ...named, artwork: twin }, [badge])).toEqual([
      { field: "artwork", problem: "looks_like", badgeId: "bridge" },
    ]);
    expect(lacks({ ...named, artwork: { ...twin, icon: "globe" } }, [badge])).toEqual([]);
    expect(lacks({ ...named, artwork: { ...twin, shape: "circle" } }, [badge])).toEqual([]);
    expect(lacks({ ...named, artwork: twin }, [{ ...badge, standing: "retired" }])).toEqual([]);
  });
});

describe("what a badge lacks is told", () => {
  const text = { name: "x", description: "x", criteria: "x" };

  test("nothing of one that has all, nor beside itself", () => {
    expect(lacks({})).toEqual([]);
    expect(badgeLacks({ id: "bridge", look, terms }, [badge])).toEqual([]);
  });

  test.each<[BadgeLack, Partial<BadgeLook>]>([
    [{ field: "texts", problem: "missing" }, { texts: {} }],
    [
      { field: "name", language: "en", problem: "missing" },
      { texts: { en: { ...text, name: " " } } },
    ],
    [
      { field: "criteria", language: "fr", problem: "missing" },
      { texts: { en: text, fr: { ...text, criteria: "" } } },
    ],
    [
      { field: "name", language: "en", problem: "too_long" },
      { texts: { en: { ...text, name: "a".repeat(61) } } },
    ],
    [
      { field: "tags", problem: "too_many" },
      { tags: Array.from({ length: 9 }, (_none, at) => `t${at}`) },
    ],
    [{ field: "tags", problem: "too_long" }, { tags: ["a".repeat(31)] }],
    [{ field: "tags", problem: "too_long" }, { tags: [" "] }],
    [{ field: "tags", problem: "twice" }, { tags: ["Two  words", "two words"] }],
  ])("%o", (lack, part) => {
    expect(lacks(part)).toEqual([lack]);
  });

  test("a name that another one has in the same language, however it is written", () => {
    const artwork = { ...look.artwork, icon: "globe" } as const;
    const named = (language: "en" | "fr") => ({
      artwork,
      texts: { [language]: { ...text, name: " BRIDGE" } },
    });
    expect(lacks(named("en"), [badge])).toEqual([
      { field: "name", language: "en", problem: "taken" },
    ]);
    expect(lacks(named("fr"), [badge])).toEqual([]);
  });

  test("that nobody gives it, and caps out of range", () => {
    expect(lacks({}, [], { givers: [] })).toEqual([{ field: "givers", problem: "missing" }]);
    const caps = [
      { on: "giver", atMost: 0, days: 366 },
      { on: "giver", atMost: -1, days: 30 },
      { on: "giver", atMost: 3, days: 0 },
    ] as const;
    expect(lacks({}, [], { caps })).toEqual([
      { field: "caps", problem: "out_of_range", row: 1 },
      { field: "caps", problem: "out_of_range", row: 2 },
    ]);
  });
});
