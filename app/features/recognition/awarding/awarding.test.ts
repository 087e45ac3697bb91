import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roles } from "#app/core/actor.ts";
import {
  awardCapacities,
  awardRequirements,
  awardStates,
  awardWays,
  isHeld,
  isPublic,
  isTakenBack,
  type AwardCapacity,
  type AwardState,
  type AwardWay,
} from "./award.ts";
import { awardCapacitiesOf, nominationCapacitiesOf } from "./capacity.ts";
import { judgeMove, waysFrom } from "./moving.ts";
import {
  nominationCapacities,
  nominationRequirements,
  nominationStates,
  nominationWays,
  type NominationState,
  type NominationWay,
} from "./nominating.ts";

/** Both lives as their headers tell them. */
const nomination: Readonly<Record<NominationState, readonly NominationState[]>> = {
  nominated: ["seconded", "turned_down", "withdrawn", "lapsed"],
  seconded: ["granted", "turned_down", "withdrawn"],
  turned_down: ["appealed"],
  appealed: ["granted", "turned_down", "withdrawn"],
  granted: [],
  withdrawn: [],
  lapsed: [],
};
const award: Readonly<Record<AwardState, readonly AwardState[]>> = {
  prepared: ["accepted_openly", "accepted_quietly", "withdrawn", "declined"],
  accepted_quietly: ["accepted_openly", "declined", "revoked"],
  accepted_openly: ["accepted_quietly", "announced", "declined", "revoked"],
  announced: ["accepted_quietly", "declined", "revoked"],
  revoked: ["appealed"],
  appealed: ["accepted_quietly", "accepted_openly", "announced", "revoked"],
  withdrawn: [],
  declined: [],
};

describe("the tables", () => {
  test("have exactly the ways that are told", () => {
    for (const from of nominationStates)
      expect(
        new Set(waysFrom(nominationWays, from, nominationCapacities).map(({ to }) => to)),
        from,
      ).toEqual(new Set(nomination[from]));
    for (const from of awardStates)
      expect(new Set(waysFrom(awardWays, from, awardCapacities).map(({ to }) => to)), from).toEqual(
        new Set(award[from]),
      );
  });

  test("have a use for each capacity and each requirement", () => {
    expect(new Set(nominationWays.flatMap(({ by }) => by))).toEqual(new Set(nominationCapacities));
    expect(new Set(awardWays.flatMap(({ by }) => by))).toEqual(new Set(awardCapacities));
    expect(new Set(nominationWays.flatMap(({ needs }) => needs))).toEqual(
      new Set(nominationRequirements),
    );
    expect(new Set(awardWays.flatMap(({ needs }) => needs))).toEqual(new Set(awardRequirements));
  });

  test("ask for a reason to turn down, to take back and to appeal, and for nothing else", () => {
    const withReason = ["turned_down", "appealed", "revoked"];
    for (const { to, needsReason } of nominationWays)
      expect(needsReason, to).toBe(withReason.includes(to));
    for (const { to, needsReason } of awardWays)
      expect(needsReason, to).toBe([...withReason, "withdrawn"].includes(to));
  });
});

describe("a nomination", () => {
  test("is granted only when it was seconded, complete, of a badge that is given, and within caps", () => {
    for (const { from, to, needs } of nominationWays)
      if (to === "granted") {
        // What is appealed about was turned down before or after it was seconded.
        expect(["seconded", "appealed"]).toContain(from);
        expect(needs).toEqual(["complete", "given", "within_caps"]);
      }
  });

  test("can be withdrawn by its nominator for as long as nobody has decided", () => {
    for (const from of ["nominated", "seconded", "appealed"] as const)
      expect(waysFrom(nominationWays, from, ["nominator"]).map(({ to }) => to)).toContain(
        "withdrawn",
      );
  });

  test("ends, however it goes: appeals do not go round in circles", () => {
    const choices = fc.array(fc.nat(20), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(choices, (all) => {
        let state: NominationState = "nominated";
        let appeals = 0;
        for (const choice of all) {
          const ways: readonly NominationWay[] = waysFrom(
            nominationWays,
            state,
            nominationCapacities,
          ).filter(({ needs }) => appeals === 0 || !needs.includes("first_appeal"));
          const way = ways[choice % Math.max(ways.length, 1)];
          if (!way) break;
          state = way.to;
          if (state === "appealed") appeals += 1;
        }
        expect(["granted", "turned_down", "withdrawn", "lapsed"]).toContain(state);
      }),
    );
  });
});

describe("an award", () => {
  const others = awardCapacities.filter((one) => one !== "recipient");

  test("never becomes public without its recipient, whatever all others do", () => {
    walks(others, (state, before) => {
      // Whoever was public before may become so again when an appeal is won.
      if (!before.includes("announced")) expect(isPublic(state)).toBe(false);
      if (!before.includes("accepted_openly")) expect(state).not.toBe("accepted_openly");
    });
  });

  test("that was accepted quietly stays quiet until its recipient says otherwise", () => {
    const ways = waysFrom(awardWays, "accepted_quietly", others).map(({ to }) => to);
    expect(ways).toEqual(["revoked"]);
  });

  test("can be taken out of public, or given back, by its recipient at every moment", () => {
    for (const state of awardStates)
      if (isPublic(state) || state === "accepted_openly") {
        const mine = waysFrom(awardWays, state, ["recipient"]);
        expect(mine.map(({ to }) => to)).toEqual(
          expect.arrayContaining(["accepted_quietly", "declined"]),
        );
        for (const { needs, needsReason } of mine) expect([...needs, needsReason]).toEqual([false]);
      }
  });

  test("that is declined or withdrawn stays so", () => {
    for (const state of ["declined", "withdrawn"] as const)
      expect(waysFrom(awardWays, state, awardCapacities)).toEqual([]);
  });

  test("whose appeal is won is what it was, and nothing more", () => {
    const back = awardWays.filter(({ from, to }) => from === "appealed" && to !== "revoked");
    expect(back.map(({ to, needs }) => [to, ...needs])).toEqual([
      ["accepted_quietly", "was_quiet"],
      ["accepted_openly", "was_open"],
      ["announced", "was_announced"],
    ]);
  });

  test("has a credential exactly while it is accepted, and a revoked one afterwards", () => {
    expect(awardStates.filter(isHeld)).toEqual([
      "accepted_quietly",
      "accepted_openly",
      "announced",
    ]);
    for (const { from, to } of awardWays)
      if (isHeld(from) && !isHeld(to)) expect(isTakenBack(to), to).toBe(true);
    for (const state of awardStates) expect(isHeld(state) && isTakenBack(state)).toBe(false);
  });
});

describe("who may", () => {
  const acting = fc.record({
    active: fc.boolean(),
    role: fc.constantFrom(...roles),
    isAdmin: fc.boolean(),
  });

  test("nobody seconds or decides on a nomination of theirs or for them, nor takes two of its steps", () => {
    const part = fc.record({
      isNominator: fc.boolean(),
      isSeconder: fc.boolean(),
      isRecipient: fc.boolean(),
      hasDecided: fc.boolean(),
    });
    fc.assert(
      fc.property(acting, part, (actor, own) => {
        const held = nominationCapacitiesOf(actor, own);
        if (own.isRecipient || own.isNominator)
          for (const one of ["seconder", "leader", "reviewer"] as const)
            expect(held).not.toContain(one);
        if (own.isSeconder) expect(held).not.toContain("leader");
        if (own.hasDecided) expect(held).not.toContain("reviewer");
        if (actor.role !== "leader") expect(held).not.toContain("leader");
        if (!actor.active) expect(held).toEqual([]);
        expect(held).not.toContain("clock");
      }),
    );
  });

  test("a recipient is a recipient and nothing else, and nobody judges an appeal against themselves", () => {
    const part = fc.record({
      isRecipient: fc.boolean(),
      isGiver: fc.boolean(),
      hasRevoked: fc.boolean(),
    });
    fc.assert(
      fc.property(acting, part, (actor, own) => {
        const held = awardCapacitiesOf(actor, own);
        if (own.isRecipient) expect(held).toEqual(actor.active ? ["recipient"] : []);
        if (own.hasRevoked) expect(held).not.toContain("reviewer");
        if (!actor.active) expect(held).toEqual([]);
        expect(held).not.toContain("clock");
      }),
    );
  });
});

describe("a move", () => {
  const wanted = {
    from: "seconded",
    to: "turned_down",
    held: ["leader"],
    reason: "Too early.",
    met: [],
  } as const;

  test("is found in the table, or told why not", () => {
    expect(judgeMove(nominationWays, wanted)).toHaveProperty("way.to", "turned_down");
    expect(judgeMove(nominationWays, { ...wanted, to: "lapsed" })).toEqual({
      refused: "no_such_way",
    });
    expect(judgeMove(nominationWays, { ...wanted, held: ["nominator"] })).toEqual({
      refused: "not_theirs",
      may: ["leader"],
    });
    expect(judgeMove(nominationWays, { ...wanted, reason: " " })).toEqual({
      refused: "not_yet",
      needsReason: true,
      lacks: [],
    });
    expect(judgeMove(nominationWays, { ...wanted, to: "granted", met: ["given"] })).toEqual({
      refused: "not_yet",
      needsReason: false,
      lacks: ["complete", "within_caps"],
    });
  });
});

/** Whatever these do with an award that was prepared: each state it comes to, and all before. */
function walks(
  held: readonly AwardCapacity[],
  seen: (state: AwardState, before: readonly AwardState[]) => void,
): void {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 20 }), (choices) => {
      const before: AwardState[] = [];
      let state: AwardState = "prepared";
      for (const choice of choices) {
        const met = awardRequirements.filter((one) => isSo(one, before));
        const ways: readonly AwardWay[] = waysFrom(awardWays, state, held).filter(({ needs }) =>
          needs.every((one) => met.includes(one)),
        );
        const way = ways[choice % Math.max(ways.length, 1)];
        if (!way) return;
        before.push(state);
        state = way.to;
        seen(state, before);
      }
    }),
  );
}

function isSo(
  requirement: (typeof awardRequirements)[number],
  before: readonly AwardState[],
): boolean {
  const last = before.findLast((state) => isHeld(state));
  const was = {
    was_quiet: "accepted_quietly",
    was_open: "accepted_openly",
    was_announced: "announced",
  };
  if (requirement === "first_appeal") return !before.includes("appealed");
  if (requirement === "by_rule" || requirement === "due") return true;
  return was[requirement] === last;
}
