import { describe, expect, test } from "vitest";
import { capacitiesOf, maySponsor } from "./capacity.ts";
import { judgeMove, type WantedMove } from "./moving.ts";

const approval: WantedMove = {
  from: "in_review",
  to: "approved",
  held: ["approver"],
  reason: "",
  met: ["complete", "notice"],
};

describe("a move", () => {
  test("is the table's when everything is there", () => {
    expect(judgeMove(approval)).toEqual({
      way: {
        from: "in_review",
        to: "approved",
        by: ["approver"],
        needsReason: false,
        needs: ["complete", "notice"],
      },
    });
  });

  test("without such a way is refused, whoever asks and whatever is met", () => {
    expect(judgeMove({ ...approval, from: "draft", to: "published" })).toEqual({
      refused: "no_such_way",
    });
  });

  test("that is somebody else's says whose", () => {
    expect(judgeMove({ ...approval, held: ["sponsor"] })).toEqual({
      refused: "not_theirs",
      may: ["approver"],
    });
    expect(judgeMove({ ...approval, from: "approved", to: "published", held: [] })).toEqual({
      refused: "not_theirs",
      may: ["sponsor", "clock"],
    });
  });

  test("that lacks something says all of what", () => {
    expect(judgeMove({ ...approval, met: [] })).toEqual({
      refused: "not_yet",
      needsReason: false,
      lacks: ["complete", "notice"],
    });
  });

  test("with a reason asked for is not made with blanks", () => {
    const sentBack = { ...approval, to: "edits_requested" } as const;
    expect(judgeMove({ ...sentBack, reason: " \n" })).toEqual({
      refused: "not_yet",
      needsReason: true,
      lacks: [],
    });
    expect(judgeMove({ ...sentBack, reason: "The prize is not told." })).toHaveProperty("way");
  });

  test("to publish waits for its moment when the clock does it, and not when a sponsor does", () => {
    const met = ["notice", "deadline_ahead"] as const;
    const publishing = { ...approval, from: "approved", to: "published", met } as const;
    expect(judgeMove({ ...publishing, held: ["clock"] })).toEqual({
      refused: "not_yet",
      needsReason: false,
      lacks: ["due"],
    });
    expect(judgeMove({ ...publishing, held: ["sponsor"] })).toHaveProperty("way.by", ["sponsor"]);
  });

  test("to end what was never public is refused: such a draft is thrown away instead", () => {
    const ending = { ...approval, from: "draft", to: "cancelled", reason: "No money." } as const;
    expect(judgeMove({ ...ending, held: ["sponsor"], met: [] })).toHaveProperty("lacks", [
      "was_public",
    ]);
    expect(judgeMove({ ...ending, held: ["sponsor"], met: ["was_public"] })).toHaveProperty("way");
  });
});

describe("capacities", () => {
  const nobody = { isSponsor: false, isEntrant: false };
  const leader = { active: true, role: "leader", isAdmin: false } as const;
  const staff = { ...leader, role: "staff" } as const;

  test("are a leader's or an administrator's for approving, unless they sponsor it", () => {
    expect(capacitiesOf(leader, nobody)).toEqual(["approver", "leader"]);
    expect(capacitiesOf({ ...staff, isAdmin: true }, nobody)).toEqual(["approver"]);
    expect(capacitiesOf(leader, { ...nobody, isSponsor: true })).toEqual(["sponsor", "leader"]);
  });

  test("are nobody's else, nor a deactivated person's, nor the clock's for anybody", () => {
    expect(capacitiesOf(staff, nobody)).toEqual([]);
    expect(capacitiesOf({ ...leader, role: "manager" }, nobody)).toEqual([]);
    expect(capacitiesOf({ ...leader, active: false }, { ...nobody, isSponsor: true })).toEqual([]);
  });

  test("do not let a leader decide how a challenge ends that they have entered", () => {
    expect(capacitiesOf({ ...leader, isAdmin: true }, { ...nobody, isEntrant: true })).toEqual([]);
  });

  test("of sponsoring are for managers and leaders", () => {
    expect([staff, leader, { ...leader, active: false }].map(maySponsor)).toEqual([
      false,
      true,
      false,
    ]);
  });
});
