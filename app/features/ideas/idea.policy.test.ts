import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { ideaPolicy } from "./idea.policy.ts";

const colleague: Actor = {
  id: "colleague",
  name: "Ada",
  unitId: "unit",
  role: "staff",
  isAdmin: false,
  isModerator: false,
  language: null,
  active: true,
  manages: [],
};
const author: Actor = { ...colleague, id: "author" };
const second: Actor = { ...colleague, id: "second" };
const mighty: Actor = {
  ...colleague,
  role: "leader",
  isAdmin: true,
  isModerator: true,
  manages: ["unit"],
};
const idea = {
  authorIds: ["author", "second"],
  answererIds: ["manager"],
  standing: "published",
} as const;

const reason = (verdict: ReturnType<typeof ideaPolicy.vote>) =>
  verdict.allowed ? "" : verdict.reason;

describe("an idea", () => {
  test("is voted for by everybody but its authors, whatever else these may do", () => {
    for (const actor of [colleague, mighty]) expect(reason(ideaPolicy.vote(actor, idea))).toBe("");
    for (const actor of [author, second, { ...mighty, id: "author" }])
      expect(reason(ideaPolicy.vote(actor, idea))).toBe("ideas.refusedOwnVote");
  });

  test("is edited by its authors alone, whatever else others may do", () => {
    for (const actor of [author, second]) expect(reason(ideaPolicy.edit(actor, idea))).toBe("");
    for (const actor of [colleague, mighty])
      expect(reason(ideaPolicy.edit(actor, idea))).toBe("ideas.refusedEdit");
  });

  test("is read, posted and commented on by everybody who is active", () => {
    for (const rule of [ideaPolicy.see, ideaPolicy.submit, ideaPolicy.comment])
      for (const actor of [colleague, author, mighty]) expect(reason(rule(actor, idea))).toBe("");
  });

  test("is nothing to people who are not active, not even their own", () => {
    const gone = { ...author, active: false };
    for (const rule of [ideaPolicy.see, ideaPolicy.submit, ideaPolicy.comment])
      expect(reason(rule(gone, idea))).toBe("ideas.refusedInactive");
    expect(reason(ideaPolicy.vote(gone, idea))).toBe("ideas.refusedInactive");
    expect(ideaPolicy.edit(gone, idea).allowed).toBe(false);
  });

  test("is answered by those who are asked and by leaders, never by an author", () => {
    const manager = { ...colleague, id: "manager" };
    for (const actor of [manager, mighty]) expect(reason(ideaPolicy.answer(actor, idea))).toBe("");
    const busy = { ...idea, answererIds: ["author", "manager"] };
    for (const actor of [
      colleague,
      author,
      { ...mighty, id: "author" },
      { ...manager, active: false },
    ])
      expect(reason(ideaPolicy.answer(actor, busy))).toBe("ideas.refusedAnswer");
  });

  test("that is hidden or waits for a moderator is read by its authors and moderators alone", () => {
    for (const standing of ["hidden", "waiting"] as const) {
      const kept = { ...idea, standing };
      for (const actor of [author, second, { ...colleague, isModerator: true }])
        expect(reason(ideaPolicy.see(actor, kept))).toBe("");
      for (const actor of [colleague, { ...mighty, isModerator: false }])
        expect(reason(ideaPolicy.see(actor, kept))).toBe("ideas.notFound");
    }
    expect(reason(ideaPolicy.see(colleague, { ...idea, standing: "withdrawn" }))).toBe("");
  });
});
