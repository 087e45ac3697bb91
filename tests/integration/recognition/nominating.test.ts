import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { lapseNominations } from "#app/features/recognition/awarding/lapse-nominations.server.ts";
import {
  moveNomination,
  secondNomination,
} from "#app/features/recognition/awarding/move-nomination.server.ts";
import { nominate } from "#app/features/recognition/awarding/nominate.server.ts";
import { setStanding } from "#app/features/recognition/badge/set-standing.server.ts";
import { db } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aBadge, aCitation, awardsOf } from "#tests/support/recognition-builders.ts";
import { saying } from "#tests/support/refusals.ts";

useDatabase();

const aLeader = () => aPerson({ role: "leader" });
const why = "Somebody else did it, as the figures show.";

async function aNomination() {
  const [nominator, person, badgeId, id] = [
    await aPerson(),
    await aPerson(),
    await aBadge({ givers: ["peers"] }),
    newId(),
  ];
  await nominate(nominator, { id, badgeId, citation: aCitation([person]) });
  return { nominator, person, badgeId, id };
}

const decide = (by: Actor, id: string, to: "granted" | "turned_down", reason = "") =>
  moveNomination(by, id, { to, reason });
const stateOf = async (id: string) =>
  (await db().nomination.findUniqueOrThrow({ where: { id } })).state;

describe("a colleague is nominated", () => {
  test("for badges that peers nominate for, with a citation; sending it again adds nothing", async () => {
    const [nominator, person] = [await aPerson(), await aPerson()];
    const ofLeaders = await aBadge();
    const wish = { id: newId(), badgeId: ofLeaders, citation: aCitation([person]) };
    await expect(nominate(nominator, wish)).rejects.toEqual(saying("recognition.refusedNominate"));
    const badgeId = await aBadge({ givers: ["peers"] });
    const lacking = { ...wish, badgeId, citation: aCitation([nominator]) };
    expect(await nominate(nominator, lacking)).toEqual([
      { field: "recipients", problem: "oneself" },
    ]);
    expect(await nominate(nominator, { ...wish, badgeId })).toEqual([]);
    expect(await nominate(nominator, { ...wish, badgeId })).toEqual([]);
    expect(await db().nomination.count()).toBe(1);
    expect(await db().domainEvent.count()).toBe(1);
  });

  test("seconded by another one, and granted by a leader who is a third", async () => {
    const { nominator, person, badgeId, id } = await aNomination();
    const [seconder, leader] = [await aLeader(), await aLeader()];
    await expect(secondNomination(nominator, id, "")).rejects.toMatchObject({ kind: "forbidden" });
    // Those it is about do not hear of it.
    await expect(secondNomination(person, id, "")).rejects.toMatchObject({ kind: "not_found" });
    await expect(decide(leader, id, "granted")).rejects.toMatchObject({ kind: "conflict" });
    await secondNomination(seconder, id, "I saw it.");
    await secondNomination(seconder, id, "I saw it.");
    await secondNomination(await aPerson(), id, "");
    await expect(decide(seconder, id, "granted")).rejects.toMatchObject({ kind: "forbidden" });
    await expect(decide(await aPerson(), id, "granted")).rejects.toMatchObject({
      kind: "forbidden",
    });
    await decide(leader, id, "granted", "Well done.");
    await decide(leader, id, "granted", "Well done.");
    expect(await stateOf(id)).toBe("granted");
    expect(await awardsOf(person)).toMatchObject([{ state: "prepared", badgeId }]);
    expect(await db().awardGift.findMany()).toMatchObject([
      { nominationId: id, giverId: leader.id, givenAs: "peers" },
    ]);
    expect(await db().seconding.count()).toBe(2);
    const moves = await db().nominationMove.findMany({ orderBy: { id: "asc" } });
    expect(moves.map(({ to }) => to)).toEqual(["nominated", "seconded", "granted"]);
  });

  test("and of two leaders who decide at once, one does", async () => {
    const { person, id } = await aNomination();
    await secondNomination(await aPerson(), id, "");
    const answers = await Promise.allSettled([
      decide(await aLeader(), id, "granted"),
      decide(await aLeader(), id, "turned_down", why),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const isGranted = (await stateOf(id)) === "granted";
    expect(await awardsOf(person)).toHaveLength(isGranted ? 1 : 0);
  });

  test("in vain once the badge is retired, and granted only to those who have it not", async () => {
    const { person, badgeId, id } = await aNomination();
    const second = newId();
    const again = { id: second, badgeId, citation: aCitation([person]) };
    await nominate(await aPerson(), again);
    for (const one of [id, second]) await secondNomination(await aPerson(), one, "");
    await decide(await aLeader(), id, "granted");
    await expect(decide(await aLeader(), second, "granted")).rejects.toEqual(
      saying("recognition.hasAlready"),
    );
    expect(await stateOf(second)).toBe("seconded");
    await setStanding(await aLeader(), badgeId, "retired");
    await expect(decide(await aLeader(), second, "granted")).rejects.toEqual(
      saying("recognition.badgeRetired"),
    );
  });
});

describe("a nomination that is turned down", () => {
  test("has a reason, and its nominator appeals once to another leader", async () => {
    const { nominator, person, id } = await aNomination();
    const [leader, other] = [await aLeader(), await aLeader()];
    await secondNomination(await aPerson(), id, "");
    await expect(decide(leader, id, "turned_down")).rejects.toEqual(
      saying("recognition.reasonMissing"),
    );
    await decide(leader, id, "turned_down", why);
    await moveNomination(nominator, id, { to: "appealed", reason: "The figures are theirs." });
    await expect(decide(leader, id, "granted")).rejects.toMatchObject({ kind: "forbidden" });
    await decide(other, id, "granted", "Indeed.");
    expect(await awardsOf(person)).toHaveLength(1);
    expect(await db().recognitionAppeal.findMany()).toMatchObject([
      { nominationId: id, isUpheld: true, answererId: other.id },
    ]);
  });
});

test("a nomination that nobody seconds lapses, once however many clocks there are", async () => {
  const [left, seconded] = [await aNomination(), await aNomination()];
  await secondNomination(await aPerson(), seconded.id, "");
  await lapseNominations();
  expect(await stateOf(left.id)).toBe("nominated");
  await under({ now: new Date(Date.now() + 61 * 86_400_000) }, () =>
    Promise.all([lapseNominations(), lapseNominations()]),
  );
  expect(await stateOf(left.id)).toBe("lapsed");
  expect(await stateOf(seconded.id)).toBe("seconded");
  expect(await db().nominationMove.count({ where: { to: "lapsed" } })).toBe(1);
});
