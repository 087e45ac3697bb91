import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { may } from "#app/core/policy.ts";
import { rooms } from "#app/core/rooms.ts";
import { awardingPolicy } from "#app/features/recognition/awarding/awarding.policy.ts";
import {
  moveNomination,
  secondNomination,
} from "#app/features/recognition/awarding/move-nomination.server.ts";
import {
  nominationList,
  nominationsToDecide,
  type NominationView,
} from "#app/features/recognition/awarding/nomination-list.queries.server.ts";
import { nominationPage } from "#app/features/recognition/awarding/nomination-page.queries.server.ts";
import { lockNomination } from "#app/features/recognition/awarding/nomination.store.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { mayJoin, staleRooms } from "#app/reactions/watch.server.ts";
import { aNominationIn } from "#tests/support/awards.ts";
import { aPerson, anOrganisation } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { awardsOf } from "#tests/support/recognition-builders.ts";

useDatabase();
beforeEach(() => anOrganisation());

const seen = (actor: Actor, id: string) => nominationPage(actor, id, "en");
const aLeader = () => aPerson({ role: "leader" });

describe("the page of a nomination", () => {
  test.each(["nominated", "seconded", "turned_down", "appealed"] as const)(
    "%s is never seen by whoever it is about, and by others while it is open or if they stand behind it",
    async (state) => {
      const seconder = await aPerson();
      const { id, by, person } = await aNominationIn({ state, secondedBy: seconder });
      const isOpen = state === "nominated" || state === "seconded";
      const readers: [Actor, boolean][] = [
        [by, true],
        [person, false],
        [await aPerson(), isOpen],
        [await aLeader(), true],
        ...(state === "nominated" ? [] : ([[seconder, true]] as [Actor, boolean][])),
      ];
      for (const [reader, isSeen] of readers) {
        if (isSeen) expect((await seen(reader, id)).state).toBe(state);
        else await expect(seen(reader, id)).rejects.toMatchObject({ kind: "not_found" });
        expect(await mayJoin(reader, rooms.nomination(id))).toBe(isSeen);
        const nomination = await lockNomination(sql, id, reader.id);
        // What lists and rooms ask of the database is what the policy says.
        expect(nomination && may(reader, awardingPolicy.seeNomination, nomination)).toBe(isSeen);
      }
    },
  );

  test("says why it was decided so, and offers each only what is theirs to do", async () => {
    const [seconder, leader] = [await aPerson(), await aLeader()];
    const { id, by } = await aNominationIn();
    expect((await seen(by, id)).can).toMatchObject({
      withdraw: true,
      second: false,
      decide: false,
    });
    expect((await seen(leader, id)).can).toMatchObject({
      second: true,
      decide: true,
      grant: false,
    });
    const room = { room: rooms.nomination(id), recognised: (await seen(by, id)).revision };
    await secondNomination(seconder, id, "I have seen it.");
    await secondNomination(await aPerson(), id, "So have I.");
    expect(await staleRooms(by, [room])).toEqual([room.room]);
    expect((await seen(leader, id)).can).toMatchObject({ decide: true, grant: true });
    expect((await seen(seconder, id)).can).toMatchObject({ second: false, decide: false });
    await moveNomination(leader, id, { to: "turned_down", reason: "It was another team’s work." });
    const page = await seen(by, id);
    expect(page.steps.at(-1)).toMatchObject({
      to: "turned_down",
      reason: "It was another team’s work.",
      who: { name: leader.name },
    });
    expect(page.can).toMatchObject({ appeal: true, withdraw: false });
    await moveNomination(by, id, { to: "appealed", reason: "It was theirs." });
    expect((await seen(leader, id)).can).toMatchObject({ decide: false });
    expect((await seen(await aLeader(), id)).can).toMatchObject({ decide: true, grant: true });
  });

  test("leads leaders alone to the awards that came of it", async () => {
    const { id, by, person } = await aNominationIn({ state: "seconded" });
    const leader = await aLeader();
    await moveNomination(leader, id, { to: "granted", reason: "", announceAt: "accepted" });
    const [award] = await awardsOf(person);
    expect((await seen(leader, id)).awards.map(({ awardId }) => awardId)).toEqual([award?.id]);
    expect((await seen(by, id)).awards).toEqual([]);
  });
});

test("lists hold what somebody stands behind, may second, and is to decide on; never what is about themselves", async () => {
  const ids = async (actor: Actor, view: NominationView) =>
    (await nominationList(actor, view, { after: null, language: "en" })).rows.map(({ id }) => id);
  const [leader, other] = [await aLeader(), await aPerson()];
  const open = await aNominationIn();
  const waiting = await aNominationIn({ state: "seconded", secondedBy: other });
  const aboutLeader = await aNominationIn({ state: "seconded", for: leader });
  const decided = await aNominationIn({ state: "turned_down", decidedBy: leader });
  expect(await ids(open.by, "yours")).toEqual([open.id]);
  expect(await ids(other, "yours")).toEqual([waiting.id]);
  expect(await ids(other, "to-second")).toEqual([open.id]);
  expect(await ids(open.by, "to-second")).toEqual([]);
  expect(await ids(open.person, "to-second")).toEqual([]);
  expect(await ids(leader, "to-decide")).toEqual([waiting.id]);
  expect(await nominationsToDecide(leader)).toBe(1);
  expect(await ids(await aLeader(), "to-decide")).toEqual([aboutLeader.id, waiting.id]);
  expect(await ids(leader, "decided")).toEqual([decided.id]);
  for (const view of ["to-decide", "decided"] as const) expect(await ids(other, view)).toEqual([]);
});
