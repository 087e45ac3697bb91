import { describe, expect, test } from "vitest";
import { canBeMuted, followedKinds, hearsAll, isFollowedKind, stopped } from "./follow.ts";

describe("hearing of an idea", () => {
  test("who only voted hears of decisions, not of comments", () => {
    expect(hearsAll({ state: "none", reasons: ["voter"] })).toBe(false);
    expect(hearsAll({ state: "following", reasons: ["voter"] })).toBe(true);
    expect(hearsAll({ state: "none", reasons: ["commenter", "voter"] })).toBe(true);
    expect(hearsAll({ state: "none", reasons: [] })).toBe(false);
  });

  test("muting wins over every reason", () => {
    expect(hearsAll({ state: "muted", reasons: ["author"] })).toBe(false);
  });

  test("stopping mutes where another reason would go on", () => {
    expect(stopped({ state: "following", reasons: [] })).toBe("none");
    expect(stopped({ state: "following", reasons: ["voter"] })).toBe("muted");
  });
});

test("only ideas can be muted", () => {
  expect(followedKinds.filter((kind) => canBeMuted({ kind }))).toEqual(["idea"]);
});

test("what else comes from outside is no kind", () => {
  for (const text of [undefined, null, 3, "", "comment", "Idea", "constructor"])
    expect(isFollowedKind(text)).toBe(false);
});
