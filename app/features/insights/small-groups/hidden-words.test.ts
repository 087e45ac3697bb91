import { expect, test } from "vitest";
import { languages } from "#app/core/words.ts";
import { translator } from "#app/words.server.ts";
import { aboutHidden, notOfPeople } from "./hidden-words.ts";

test("it is said in both languages when figures about people are hidden, and when they are not told", () => {
  for (const language of languages) {
    expect(aboutHidden(translator(language))).toMatch(/\b5\b/);
    expect(notOfPeople(translator(language))).toMatch(/\b13\b.*\b12\b/);
  }
});
