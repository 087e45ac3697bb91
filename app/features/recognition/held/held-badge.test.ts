import { expect, test } from "vitest";
import { translator } from "#app/words.server.ts";
import { factKinds, type FactKind } from "../rules/fact.ts";
import { becauseSentence, isSeenByAll, stateWords, type Behind } from "./held-badge.ts";

const seen = (title: string): Behind => ({
  subjectId: title,
  seen: { title, lang: "en", to: "/ideas/1", isComment: false },
});
const day = "17 May 2031";

test("somebody is told why they earned it, with what it was for", () => {
  const because = { counts: "idea_implemented", behind: [seen("Salt the steps")] } as const;
  expect(becauseSentence(because, day, translator("en"))).toBe(
    "Because your idea “Salt the steps” was implemented on 17 May 2031.",
  );
});

test("of several it is told how many, and when the last came", () => {
  const because = { counts: "idea_posted", behind: [seen("One"), seen("Two")] } as const;
  expect(becauseSentence(because, day, translator("en"))).toBe(
    "Because you posted 2 ideas, the last of them on 17 May 2031.",
  );
});

// Object.keys loses the type of the keys.
test.each(Object.keys(factKinds) as FactKind[])(
  "for %s there are words in both languages",
  (counts) => {
    for (const language of ["en", "fr"] as const)
      for (const count of [1, 2]) {
        const behind = Array.from({ length: count }, () => ({ subjectId: "1", seen: null }));
        const said = becauseSentence({ counts, behind }, day, translator(language));
        expect(said).toMatch(/17 May 2031/);
        expect(said).not.toMatch(/[{}#]/);
      }
  },
);

test("colleagues see what was announced, and what a rule gave as soon as it may be seen", () => {
  const all = (["accepted_quietly", "accepted_openly", "announced"] as const).flatMap((state) =>
    (["rule", "leader"] as const).map((givenAs) => ({ state, givenAs })),
  );
  expect(all.filter(isSeenByAll)).toEqual([
    { state: "accepted_openly", givenAs: "rule" },
    { state: "announced", givenAs: "rule" },
    { state: "announced", givenAs: "leader" },
  ]);
  expect(stateWords({ state: "accepted_openly", givenAs: "leader" })).toBe(
    "held.waitsAnnouncement",
  );
});
