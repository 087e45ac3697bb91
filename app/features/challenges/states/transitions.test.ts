import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  challengeStates,
  isEditable,
  isOver,
  isPublic,
  isRunning,
  type ChallengeState,
} from "../challenge.ts";
import { capacities } from "./capacity.ts";
import { transitions, transitionsFrom, waysBetween } from "./transitions.ts";

/** The life of a challenge as its header tells it, and the ways back and out. */
const told: Readonly<Record<ChallengeState, readonly ChallengeState[]>> = {
  draft: ["in_review", "cancelled"],
  in_review: ["draft", "edits_requested", "approved"],
  edits_requested: ["in_review", "cancelled"],
  approved: ["draft", "edits_requested", "published"],
  published: ["open", "between_phases", "judging", "unpublished", "cancelled"],
  open: ["between_phases", "judging", "unpublished", "cancelled"],
  between_phases: ["open", "judging", "unpublished", "cancelled"],
  judging: ["announced", "closed_without_award", "unpublished", "cancelled"],
  unpublished: ["draft", "cancelled"],
  announced: ["archived"],
  closed_without_award: ["archived"],
  cancelled: ["archived"],
  archived: [],
};

describe("the table", () => {
  test("has exactly the ways that are told", () => {
    for (const from of challengeStates)
      for (const to of challengeStates)
        expect(waysBetween(from, to).length > 0, `${from} to ${to}`).toBe(told[from].includes(to));
  });

  test("leads from every state to the archive, and nowhere from there", () => {
    for (const from of challengeStates) expect(reachable(from), from).toContain("archived");
    expect(transitionsFrom("archived", capacities)).toEqual([]);
  });

  test("lets nothing become public that was not approved", () => {
    const hidden = challengeStates.filter((state) => !isPublic(state));
    const published = transitions.filter(
      ({ from, to, needs }) =>
        hidden.includes(from) &&
        isPublic(to) &&
        !needs.includes("was_public") &&
        from !== "unpublished",
    );
    expect(new Set(published.map(({ from, to }) => `${from} ${to}`))).toEqual(
      new Set(["approved published"]),
    );
  });

  test("sends to review exactly what its sponsors may edit, and only when it is complete", () => {
    for (const from of challengeStates) {
      const ways = waysBetween(from, "in_review");
      expect(ways.length > 0, from).toBe(isEditable(from));
      for (const { needs } of ways) expect(needs).toContain("complete");
    }
  });

  test("publishes only what has told the five parts of the notice", () => {
    const ways = transitions.filter(({ to }) => to === "published" || to === "approved");
    for (const { needs } of ways) expect(needs).toContain("notice");
  });

  test("asks for a reason to send back, to take away and to end without a winner", () => {
    const withReason = ["edits_requested", "unpublished", "cancelled", "closed_without_award"];
    for (const { from, to, needsReason } of transitions)
      expect(needsReason, `${from} to ${to}`).toBe(withReason.includes(to));
  });
});

describe("who may", () => {
  test("no sponsor approves or announces", () => {
    for (const { to, by } of transitions)
      if (["approved", "announced", "edits_requested"].includes(to))
        expect(by).not.toContain("sponsor");
  });

  test("the clock alone moves a challenge along its timeline and into the archive", () => {
    for (const { from, to, by } of transitions)
      if ((isRunning(from) && isRunning(to)) || (isOver(from) && to === "archived"))
        expect(by).toEqual(["clock"]);
  });

  test("whatever the clock does alone, it neither cancels nor announces nor hides", () => {
    const choice = fc.array(fc.nat(20), { maxLength: 30 });
    fc.assert(
      fc.property(choice, (choices) => {
        let state: ChallengeState = "approved";
        for (const one of choices) {
          const ways = transitionsFrom(state, ["clock"]);
          const way = ways[one % Math.max(ways.length, 1)];
          if (!way) break;
          state = way.to;
          expect(isRunning(state)).toBe(true);
        }
      }),
    );
  });
});

function reachable(from: ChallengeState): ReadonlySet<ChallengeState> {
  const seen = new Set([from]);
  for (const state of seen) for (const { to } of transitionsFrom(state, capacities)) seen.add(to);
  return seen;
}
