import { expect, test } from "vitest";
import { isAnnouncementSign, kindOf, stateOf } from "./announcement.ts";

const at = new Date("2031-05-14T10:00:00Z");
const nothing = { publishAt: null, publishedAt: null, withdrawnAt: null };

test("an announcement is a draft until it has a moment, and what was withdrawn stays so", () => {
  expect(stateOf(nothing)).toBe("draft");
  expect(stateOf({ ...nothing, publishAt: at })).toBe("scheduled");
  expect(stateOf({ ...nothing, publishedAt: at })).toBe("published");
  expect(stateOf({ ...nothing, publishedAt: at, withdrawnAt: at })).toBe("withdrawn");
});

test("its kind follows from what it tells of", () => {
  const plain = { challengeId: null, ideaId: null, awards: 0 };
  expect(kindOf(plain)).toBe("plain");
  expect(kindOf({ ...plain, challengeId: "c" })).toBe("winners");
  expect(kindOf({ ...plain, ideaId: "i" })).toBe("decision");
  expect(kindOf({ ...plain, challengeId: "c", awards: 1 })).toBe("awards");
});

test("only known signs are taken from outside", () => {
  expect(["applause", "heart", "boo", "", null].filter(isAnnouncementSign)).toEqual([
    "applause",
    "heart",
  ]);
});
