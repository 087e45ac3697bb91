import { describe, expect, test, vi } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { castBallot } from "#app/features/challenges/choosing/cast-ballot.server.ts";
import { choicePage } from "#app/features/challenges/choosing/choice.queries.server.ts";
import { db } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { mayJoin, staleRooms } from "#app/reactions/watch.server.ts";
import { rooms } from "#app/core/rooms.ts";
import { aPerson, aUnit } from "#tests/support/builders.ts";
import {
  aChallenge,
  aJudge,
  aSubmission,
  type BuiltChallenge,
} from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();
const afterwards = <T>(work: () => Promise<T>) =>
  under({ now: new Date(Date.now() + 31 * 86_400_000) }, work);

async function aChoice(wish: Parameters<typeof aChallenge>[0] = {}) {
  const challenge = await aChallenge({ state: "judging", peoplesChoices: 2, ...wish });
  const entries = [
    await aSubmission(challenge, { title: "Alpha" }),
    await aSubmission(challenge, { title: "Beta" }),
    await aSubmission(challenge, { title: "Gamma" }),
  ];
  return { challenge, entries, ids: entries.map(({ id }) => id) };
}

const cast = (who: Actor, { id }: BuiltChallenge, ...choices: readonly (string | undefined)[]) =>
  castBallot(who, id, { choices: choices.map((one) => one ?? "") });
const chosen = (challengeId: string, personId: string) =>
  db().ballotChoice.findMany({ where: { challengeId, personId }, select: { submissionId: true } });

describe("a ballot of the people's choice", () => {
  test("is cast once and changed as often as one likes; a repeat is harmless", async () => {
    const { challenge, ids } = await aChoice();
    const voter = await aPerson();
    await cast(voter, challenge, ids[0], ids[1]);
    await cast(voter, challenge, ids[2]);
    await cast(voter, challenge, ids[2]);
    expect(await chosen(challenge.id, voter.id)).toEqual([{ submissionId: ids[2] }]);
    expect(await db().choiceBallot.count()).toBe(1);
  });

  test("of two that one person casts at once, one stands whole", async () => {
    const { challenge, ids } = await aChoice();
    const voter = await aPerson();
    await Promise.all([cast(voter, challenge, ids[0], ids[1]), cast(voter, challenge, ids[2])]);
    const stands = (await chosen(challenge.id, voter.id)).map(({ submissionId }) => submissionId);
    const wholes = [[ids[2]], [ids[0], ids[1]].sort()];
    expect(wholes).toContainEqual(stands.sort());
    expect(await db().choiceBallot.count()).toBe(1);
  });

  test("many people cast at once, and each counts once", async () => {
    const { challenge, ids } = await aChoice();
    const voters = await Promise.all(Array.from({ length: 12 }, () => aPerson()));
    await Promise.all(voters.flatMap((one) => [1, 2].map(() => cast(one, challenge, ids[0]))));
    expect(await choicePage(voters[0] ?? challenge.sponsor, challenge.id)).toMatchObject({
      ballots: 12,
    });
    expect(await db().ballotChoice.count()).toBe(12);
  });

  test.each([
    ["nothing", () => [], "choosing.empty"],
    ["more than there are choices", (ids: string[]) => ids, "choosing.tooMany"],
    ["one twice", (ids: string[]) => [ids[0], ids[0]], "choosing.empty"],
    ["what is not there", () => ["018f0000-0000-7000-8000-000000000000"], "choosing.unknown"],
  ])("with %s is refused", async (_, choices, key) => {
    const { challenge, ids } = await aChoice();
    await expect(cast(await aPerson(), challenge, ...choices(ids))).rejects.toMatchObject({
      kind: "invalid",
      says: { key },
    });
    expect(await db().choiceBallot.count()).toBe(0);
  });

  test("is not for one's own submission, nor for what was withdrawn, screened out or is a draft", async () => {
    const { challenge, ids } = await aChoice();
    const [author, mate] = [await aPerson(), await aPerson()];
    const own = await aSubmission(challenge, { by: author, with: [mate] });
    for (const one of [author, mate])
      await expect(cast(one, challenge, own.id, ids[0])).rejects.toMatchObject({
        says: { key: "choosing.own" },
      });
    const others = [
      await aSubmission(challenge, { state: "withdrawn" }),
      await aSubmission(challenge, { state: "draft" }),
      await aSubmission(challenge, { screened: "off_topic" }),
    ];
    for (const { id } of others)
      await expect(cast(await aPerson(), challenge, id)).rejects.toMatchObject({
        says: { key: "choosing.unknown" },
      });
  });

  test("is for those who by unit and role could enter, and neither sponsor nor judge", async () => {
    const unit = await aUnit();
    const below = await aUnit({ under: unit });
    const rule = { unitIds: [unit.id], roles: ["staff" as const] };
    const { challenge, ids } = await aChoice({ rule });
    await cast(await aPerson({ unit: below }), challenge, ids[0]);
    const refused = [
      [await aPerson(), "choosing.refusedUnit"],
      [await aPerson({ unit, role: "leader" }), "choosing.refusedRole"],
      [challenge.sponsor, "choosing.refusedSponsor"],
      [await aJudge(challenge), "choosing.refusedJudge"],
      [await aJudge(challenge, { state: "invited" }), "choosing.refusedJudge"],
    ] as const;
    for (const [who, key] of refused)
      await expect(cast(who, challenge, ids[0])).rejects.toMatchObject({
        kind: "forbidden",
        says: { key },
      });
    const gone = await aPerson({ unit, deactivated: true });
    await expect(cast(gone, challenge, ids[0])).rejects.toMatchObject({ kind: "not_found" });
  });

  test("is taken in its window only", async () => {
    const voter = await aPerson();
    const { challenge, ids } = await aChoice();
    await expect(afterwards(() => cast(voter, challenge, ids[0]))).rejects.toMatchObject({
      kind: "conflict",
      says: { key: "choosing.closed" },
    });
    const early = await aChoice({ state: "open" });
    await expect(cast(voter, early.challenge, early.ids[0])).rejects.toMatchObject({
      says: { key: "choosing.notOpen" },
    });
    const over = await aChoice({ state: "announced" });
    await expect(cast(voter, over.challenge, over.ids[0])).rejects.toMatchObject({
      says: { key: "choosing.closed" },
    });
    const none = await aChallenge({ state: "judging" });
    await expect(cast(voter, none)).rejects.toMatchObject({ kind: "not_found" });
  });
});

describe("counts", () => {
  test("are hidden from everybody until it closes, on the page and in what rooms hear", async () => {
    const { challenge, ids } = await aChoice();
    const voter = await aPerson();
    await cast(voter, challenge, ids[0]);
    await cast(voter, challenge, ids[1]);
    const readers = [voter, challenge.sponsor, await aPerson({ role: "leader", admin: true })];
    for (const reader of readers) {
      const page = await choicePage(reader, challenge.id);
      expect(page).toMatchObject({ state: "open", results: null, ballots: 1 });
      expect(JSON.stringify(page)).not.toMatch(/"count"|"place"/u);
    }
    // The second was a change, of which nobody is told.
    await vi.waitFor(() => {
      expect(database.published).toEqual([
        {
          room: rooms.choice(challenge.id),
          delta: { kind: "ballots", challengeId: challenge.id, ballots: 1 },
        },
      ]);
    });
    const events = await db().domainEvent.findMany({ where: { kind: "ballot.cast" } });
    expect(JSON.stringify(events)).not.toContain(ids[0]);
  });

  test("stand there afterwards, the most chosen first, and what is equal shares a place", async () => {
    const { challenge, ids } = await aChoice();
    const [one, two, three] = [await aPerson(), await aPerson(), await aPerson()];
    await cast(one, challenge, ids[0], ids[1]);
    await cast(two, challenge, ids[0], ids[1]);
    await cast(three, challenge, ids[2]);
    const { results } = await afterwards(() => choicePage(one, challenge.id));
    expect(results?.map(({ title, place, count }) => [title, place, count])).toEqual(
      expect.arrayContaining([
        ["Alpha", 1, 2],
        ["Beta", 1, 2],
        ["Gamma", 3, 1],
      ]),
    );
  });

  test("leave out what was withdrawn since", async () => {
    const { challenge, ids } = await aChoice();
    const voter = await aPerson();
    await cast(voter, challenge, ids[0], ids[1]);
    await db().submission.update({
      where: { id: ids[0] ?? "" },
      data: { state: "withdrawn", withdrawnAt: new Date() },
    });
    const { results } = await afterwards(() => choicePage(voter, challenge.id));
    expect(results?.map(({ title, count }) => [title, count])).toEqual([
      ["Beta", 1],
      ["Gamma", 0],
    ]);
  });
});

describe("what stands for choice", () => {
  test("comes in an order of each reader's own, the same at every look, and names nobody", async () => {
    const { challenge } = await aChoice();
    const orders = new Set<string>();
    for (let n = 0; n < 12; n++) {
      const reader = await aPerson();
      const [first, again] = [
        await choicePage(reader, challenge.id),
        await choicePage(reader, challenge.id),
      ];
      expect(again.entries).toEqual(first.entries);
      orders.add(first.entries.map(({ title }) => title).join());
    }
    expect(orders.size).toBeGreaterThan(1);
    const named = await aPerson({ name: "Zebulon Marker" });
    await aSubmission(challenge, { by: named });
    const page = await choicePage(await aPerson(), challenge.id);
    expect(JSON.stringify(page)).not.toMatch(/Zebulon/u);
  });

  test("is shown to no judge before winners are announced, nor to anybody before it opens", async () => {
    const { challenge } = await aChoice();
    const judge = await aJudge(challenge, { state: "invited" });
    expect(await choicePage(judge, challenge.id)).toMatchObject({ entries: [], isWithheld: true });
    const closed = await afterwards(() => choicePage(judge, challenge.id));
    expect(closed).toMatchObject({ entries: [], results: null });
    const early = await aChoice({ state: "open" });
    expect(await choicePage(early.challenge.sponsor, early.challenge.id)).toMatchObject({
      state: "ahead",
      entries: [],
    });
  });
});

test("its room is for those who see the challenge, and is repaired by the number of ballots", async () => {
  const { challenge, ids } = await aChoice();
  const hidden = await aChallenge({ peoplesChoices: 1 });
  const voter = await aPerson();
  expect(await mayJoin(voter, rooms.choice(challenge.id))).toBe(true);
  expect(await mayJoin(voter, rooms.choice(hidden.id))).toBe(false);
  await cast(voter, challenge, ids[0]);
  const room = rooms.choice(challenge.id);
  expect(await staleRooms(voter, [{ room, ballots: 0 }])).toEqual([room]);
  expect(await staleRooms(voter, [{ room, ballots: 1 }])).toEqual([]);
});
