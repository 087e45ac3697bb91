import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { announceDueAwards } from "#app/features/recognition/awarding/announce-due-awards.server.ts";
import type { AwardState } from "#app/features/recognition/awarding/award.ts";
import type { Citation } from "#app/features/recognition/awarding/citation.ts";
import { giveAward } from "#app/features/recognition/awarding/give-award.server.ts";
import { moveAward } from "#app/features/recognition/awarding/move-award.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aBadge, aCitation, awardsOf } from "#tests/support/recognition-builders.ts";
import { saying } from "#tests/support/refusals.ts";

useDatabase();

const aLeader = () => aPerson({ role: "leader" });
const reason = "The figures turned out to be another team's.";

function give(by: Actor, badgeId: string, citation: Citation, announceAt: Date | null = null) {
  return giveAward(by, { id: newId(), badgeId, citation, announceAt });
}

/** An award that a leader prepared for somebody. */
async function anAward({ announceAt = null as Date | null } = {}) {
  const [leader, person, badgeId] = [await aLeader(), await aPerson(), await aBadge()];
  await give(leader, badgeId, aCitation([person]), announceAt);
  const [award] = await awardsOf(person);
  if (!award) throw new Error("Nothing was given.");
  return { leader, person, badgeId, id: award.id };
}

const stateOf = async (id: string) => (await db().award.findUniqueOrThrow({ where: { id } })).state;
const move = (by: Actor, id: string, to: AwardState, why = "") =>
  moveAward(by, id, { to, reason: why });

describe("an award is given", () => {
  test("by those whom the badge names, with a citation, to others who work here", async () => {
    const [leader, manager, person] = [
      await aLeader(),
      await aPerson({ role: "manager" }),
      await aPerson(),
    ];
    const badgeId = await aBadge({ givers: ["leader"] });
    for (const other of [manager, await aPerson({ admin: true })])
      await expect(give(other, badgeId, aCitation([person]))).rejects.toEqual(
        saying("recognition.refusedGive"),
      );
    const lacks = await give(leader, badgeId, aCitation([leader], { evidence: [] }));
    expect(lacks.map(({ field }) => field)).toEqual(["evidence", "recipients"]);
    const gone = await aPerson({ deactivated: true });
    await expect(give(leader, badgeId, aCitation([person, gone]))).rejects.toEqual(
      saying("recognition.notHere"),
    );
    const retired = await aBadge({ retired: true });
    await expect(give(leader, retired, aCitation([person]))).rejects.toEqual(
      saying("recognition.badgeRetired"),
    );
    expect(await db().award.count()).toBe(0);
    await give(leader, badgeId, aCitation([person]));
    expect(await awardsOf(person)).toMatchObject([{ state: "prepared", unitId: person.unitId }]);
    expect(await db().domainEvent.findMany()).toMatchObject([
      { kind: "award.prepared", actorId: leader.id },
    ]);
  });

  test("to a team as one: each has their own, and whoever has it already stops it for all", async () => {
    const [leader, badgeId] = [await aLeader(), await aBadge()];
    const [a, b, c] = [await aPerson(), await aPerson(), await aPerson({ name: "Carla Conti" })];
    await give(leader, badgeId, aCitation([a, b, a]));
    expect(
      new Set([...(await awardsOf(a)), ...(await awardsOf(b))].map((one) => one.giftId)).size,
    ).toBe(1);
    await expect(give(leader, badgeId, aCitation([c, a]))).rejects.toEqual(
      saying("recognition.hasAlready"),
    );
    expect(await db().award.count()).toBe(2);
    expect(await db().awardGift.count()).toBe(1);
  });

  test("once, when two leaders give the same badge to the same person at once", async () => {
    const [person, badgeId] = [await aPerson(), await aBadge()];
    const leaders = [await aLeader(), await aLeader(), await aLeader()];
    const answers = await Promise.allSettled(
      leaders.map((leader) => give(leader, badgeId, aCitation([person]))),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const answer of answers)
      if (answer.status === "rejected")
        expect(answer.reason).toEqual(saying("recognition.hasAlready"));
    expect(await awardsOf(person)).toHaveLength(1);
    expect(await db().awardMove.count()).toBe(1);
  });

  test("once, when the same form is sent twice at once", async () => {
    const [leader, person, badgeId] = [await aLeader(), await aPerson(), await aBadge()];
    const wish = { id: newId(), badgeId, citation: aCitation([person]), announceAt: null };
    expect(await Promise.all([giveAward(leader, wish), giveAward(leader, wish)])).toEqual([[], []]);
    expect(await awardsOf(person)).toHaveLength(1);
  });

  test("again for another contribution where the badge may be repeated, never twice for the same", async () => {
    const [leader, person, badgeId] = [
      await aLeader(),
      await aPerson(),
      await aBadge({ isRepeatable: true }),
    ];
    const at = (url: string) => aCitation([person], { evidence: [{ name: "It", url }] });
    await give(leader, badgeId, at("https://example.org/ideas/1#facts"));
    await expect(give(leader, badgeId, at("https://EXAMPLE.org/ideas/1/"))).rejects.toEqual(
      saying("recognition.hasAlready"),
    );
    await give(leader, badgeId, at("https://example.org/ideas/2"));
    expect(await awardsOf(person)).toHaveLength(2);
  });

  test("within caps, which two gifts at once do not overcome", async () => {
    const badgeId = await aBadge({ caps: [{ on: "giver", atMost: 1, days: 30 }] });
    const leader = await aLeader();
    const answers = await Promise.allSettled([
      give(leader, badgeId, aCitation([await aPerson()])),
      give(leader, badgeId, aCitation([await aPerson()])),
    ]);
    const [refused] = answers.filter(({ status }) => status === "rejected");
    expect(refused).toMatchObject({ reason: saying("recognition.reached_giver") });
    await db().recognitionSettings.create({ data: { awardsAtMost: 1 } });
    await expect(give(leader, await aBadge(), aCitation([await aPerson()]))).rejects.toEqual(
      saying("recognition.reached_giver"),
    );
    const later = new Date(Date.now() + 31 * 86_400_000);
    await under({ now: later }, async () => {
      await give(leader, badgeId, aCitation([await aPerson()]));
    });
  });
});

describe("its recipient decides", () => {
  test("whether it is accepted openly, quietly or not at all; nobody else knows before", async () => {
    const { person, leader, id } = await anAward();
    await expect(move(await aPerson(), id, "accepted_openly")).rejects.toMatchObject({
      kind: "not_found",
    });
    await expect(move(leader, id, "accepted_openly")).rejects.toMatchObject({ kind: "forbidden" });
    await expect(move(leader, id, "announced")).rejects.toMatchObject({ kind: "conflict" });
    await move(person, id, "accepted_quietly");
    await expect(move(leader, id, "announced")).rejects.toMatchObject({ kind: "conflict" });
    await move(person, id, "accepted_openly");
    await move(person, id, "accepted_openly");
    await move(leader, id, "announced");
    await move(person, id, "accepted_openly");
    expect(await stateOf(id)).toBe("announced");
    await move(person, id, "accepted_quietly");
    expect(await db().award.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: "accepted_quietly",
      announcedAt: null,
    });
    const moves = await db().awardMove.findMany({ orderBy: { id: "asc" } });
    expect(moves.map((one) => [one.to, one.capacity])).toEqual([
      ["prepared", "giver"],
      ["accepted_quietly", "recipient"],
      ["accepted_openly", "recipient"],
      ["announced", "giver"],
      ["accepted_quietly", "recipient"],
    ]);
  });

  test("and declined it is not theirs: somebody may give it once more", async () => {
    const { person, leader, badgeId, id } = await anAward();
    await move(person, id, "declined");
    await expect(move(leader, id, "revoked", reason)).rejects.toMatchObject({ kind: "conflict" });
    await give(leader, badgeId, aCitation([person]));
    expect((await awardsOf(person)).map(({ state }) => state)).toEqual(["declined", "prepared"]);
  });

  test("while whoever gave it takes it back: one of the two happens", async () => {
    const { person, leader, id } = await anAward();
    const answers = await Promise.allSettled([
      move(person, id, "accepted_openly"),
      move(leader, id, "withdrawn", reason),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db().awardMove.count()).toBe(2);
  });
});

describe("an award is announced at its moment", () => {
  test("where its recipient accepted openly by then, once however many clocks there are", async () => {
    const announceAt = new Date(Date.now() + 60_000);
    const [open, quiet] = [await anAward({ announceAt }), await anAward({ announceAt })];
    await move(open.person, open.id, "accepted_openly");
    await move(quiet.person, quiet.id, "accepted_quietly");
    await announceDueAwards();
    expect(await stateOf(open.id)).toBe("accepted_openly");
    await under({ now: new Date(announceAt.getTime() + 1) }, () =>
      Promise.all([announceDueAwards(), announceDueAwards()]),
    );
    expect(await stateOf(open.id)).toBe("announced");
    expect(await stateOf(quiet.id)).toBe("accepted_quietly");
    expect(await db().awardMove.count({ where: { to: "announced" } })).toBe(1);
  });
});

test("what was done is repeated by those who could do it, and by nobody else", async () => {
  const { person, leader, id } = await anAward();
  await move(person, id, "accepted_openly");
  await move(leader, id, "announced");
  await move(person, id, "accepted_openly");
  const stranger = await aPerson({ role: "manager" });
  for (const to of ["announced", "accepted_openly"] as const)
    await expect(move(stranger, id, to)).rejects.toMatchObject({ kind: "conflict" });
  await move(leader, id, "revoked", reason);
  await move(leader, id, "revoked", reason);
  await expect(move(person, id, "revoked", reason)).rejects.toMatchObject({ kind: "conflict" });
  expect(await stateOf(id)).toBe("revoked");
});

describe("an award is revoked", () => {
  test("with a reason, and its recipient appeals once to somebody else", async () => {
    const { person, leader, id } = await anAward();
    await move(person, id, "accepted_openly");
    await expect(move(leader, id, "revoked")).rejects.toEqual(saying("recognition.reasonMissing"));
    await move(leader, id, "revoked", reason);
    await move(person, id, "appealed", "They were ours after all.");
    await expect(move(leader, id, "accepted_openly", "Yes.")).rejects.toMatchObject({
      kind: "forbidden",
    });
    const other = await aLeader();
    await expect(move(other, id, "announced", "Yes.")).rejects.toEqual(
      saying("recognition.wasOtherwise"),
    );
    await move(other, id, "accepted_openly", "They were theirs.");
    expect(await db().award.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: "accepted_openly",
      revokedAt: null,
      revokedReason: "",
    });
    expect(await db().recognitionAppeal.findMany()).toMatchObject([
      { isUpheld: true, answererId: other.id, appellantId: person.id },
    ]);
    await move(leader, id, "revoked", reason);
    await expect(move(person, id, "appealed", "Once more.")).rejects.toEqual(
      saying("recognition.appealedBefore"),
    );
  });

  test("and cannot be appealed for once the same was given anew", async () => {
    const { person, leader, badgeId, id } = await anAward();
    await move(person, id, "accepted_quietly");
    await move(leader, id, "revoked", reason);
    await give(leader, badgeId, aCitation([person]));
    await expect(move(person, id, "appealed", "Please.")).rejects.toEqual(
      saying("recognition.givenAgain"),
    );
  });

  test("never without the database knowing by whom and why, and its log stays", async () => {
    const { person, id } = await anAward();
    await move(person, id, "accepted_quietly");
    await expect(db().award.update({ where: { id }, data: { state: "revoked" } })).rejects.toThrow(
      "award_revoked_check",
    );
    await expect(sql("delete from award_move")).rejects.toThrow("append-only");
  });
});
