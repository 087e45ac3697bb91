import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { may } from "#app/core/policy.ts";
import { rooms } from "#app/core/rooms.ts";
import { announceDueAwards } from "#app/features/recognition/awarding/announce-due-awards.server.ts";
import { awardStates, type AwardState } from "#app/features/recognition/awarding/award.ts";
import { awardList } from "#app/features/recognition/awarding/award-list.queries.server.ts";
import { awardPage } from "#app/features/recognition/awarding/award-page.queries.server.ts";
import { awardingPolicy } from "#app/features/recognition/awarding/awarding.policy.ts";
import { lockAward } from "#app/features/recognition/awarding/award.store.server.ts";
import { moveAward } from "#app/features/recognition/awarding/move-award.server.ts";
import {
  awardLog,
  quietAwards,
  wall,
} from "#app/features/recognition/awarding/public-awards.queries.server.ts";
import type { PublicFilter } from "#app/features/recognition/awarding/public-awards.ts";
import { publicRevision } from "#app/features/recognition/awarding/awarding-rooms.queries.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { mayJoin, staleRooms } from "#app/reactions/watch.server.ts";
import { anAwardIn } from "#tests/support/awards.ts";
import { aPerson, anOrganisation, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aBadge } from "#tests/support/recognition-builders.ts";
import { anEarnedAward } from "#tests/support/rule-builders.ts";

useDatabase();
beforeEach(() => anOrganisation());

const all: PublicFilter = { badgeId: null, unitId: null, period: null };
const reading = (filter: Partial<PublicFilter> = {}) =>
  ({ filter: { ...all, ...filter }, after: null, language: "en" }) as const;
const names = async (filter: Partial<PublicFilter> = {}) =>
  (await wall(await aPerson(), "colleagues", reading(filter))).rows.map(
    ({ recipient }) => recipient.name,
  );
const seen = (actor: Actor, id: string) => awardPage(actor, id, "en");

describe("the page of an award", () => {
  test.each(awardStates)(
    "%s is seen by those whom it concerns, and by all once announced",
    async (state) => {
      const { id, to, by } = await anAwardIn({ state });
      const leader = await aPerson({ role: "leader" });
      const [stranger, manager] = [await aPerson(), await aPerson({ role: "manager" })];
      for (const concerned of [to, by, leader, await aPerson({ admin: true })])
        expect((await seen(concerned, id)).state).toBe(state);
      for (const other of [stranger, manager]) {
        if (state === "announced") expect((await seen(other, id)).state).toBe(state);
        else await expect(seen(other, id)).rejects.toMatchObject({ kind: "not_found" });
        expect(await mayJoin(other, rooms.award(id))).toBe(state === "announced");
        const award = await lockAward(sql, id, other.id);
        // What lists and rooms ask of the database is what the policy says.
        expect(award && may(other, awardingPolicy.seeAward, award)).toBe(state === "announced");
      }
      for (const concerned of [to, by, leader])
        expect(await mayJoin(concerned, rooms.award(id))).toBe(true);
    },
  );

  test("says to strangers what was accepted openly, and nothing of how it came about", async () => {
    const { id, to } = await anAwardIn({ state: "announced" });
    const page = await seen(await aPerson(), id);
    expect(page).toMatchObject({ isInvolved: false, isMine: false, steps: [], ways: [] });
    expect((await seen(to, id)).steps.map((step) => step.to)).toEqual([
      "prepared",
      "accepted_openly",
      "announced",
    ]);
  });

  test("offers each only what they may do about it", async () => {
    const waiting = await anAwardIn();
    expect((await seen(waiting.to, waiting.id)).ways.toSorted()).toEqual([
      "accepted_openly",
      "accepted_quietly",
      "declined",
    ]);
    expect((await seen(waiting.by, waiting.id)).ways).toEqual(["withdrawn"]);
    const revoked = await anAwardIn({ state: "revoked" });
    expect((await seen(revoked.to, revoked.id)).ways).toEqual(["appealed"]);
    const reviser = await aPerson({ role: "leader" });
    const appealed = await anAwardIn({ state: "appealed", revokedBy: reviser });
    expect((await seen(reviser, appealed.id)).ways).toEqual([]);
    expect((await seen(appealed.by, appealed.id)).ways.toSorted()).toEqual([
      "announced",
      "revoked",
    ]);
    // Once answered it is not appealed against again.
    await moveAward(appealed.by, appealed.id, { to: "revoked", reason: "It stays." });
    expect((await seen(appealed.to, appealed.id)).ways).toEqual([]);
  });
});

describe("the wall and the log", () => {
  test("tell what is announced and nothing else", async () => {
    const made = new Map<AwardState, string>();
    for (const state of awardStates) {
      const { id } = await anAwardIn({ state, to: await aPerson({ name: state }) });
      made.set(state, id);
    }
    expect(await names()).toEqual(["announced"]);
    const { rows } = await awardLog(reading());
    expect(rows.map(({ recipient, isRevoked }) => [recipient?.name ?? null, isRevoked])).toEqual([
      [null, true],
      [null, true],
      ["announced", false],
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/"name":"(?:revoked|appealed)"/);
  });

  test("lose what its recipient takes out of public again, and hear of it", async () => {
    const { id, to } = await anAwardIn({ state: "announced" });
    const before = await publicRevision();
    const holding = { room: rooms.recognition, recognised: before };
    const reader = await aPerson();
    expect(await staleRooms(reader, [holding])).toEqual([]);
    await moveAward(to, id, { to: "accepted_quietly", reason: "" });
    expect(await names()).toEqual([]);
    expect((await awardLog(reading())).rows).toEqual([]);
    expect(await staleRooms(reader, [holding])).toEqual([rooms.recognition]);
  });

  test("are narrowed by badge, by unit with all below it, and by period", async () => {
    const above = await aUnit();
    const below = await aUnit({ under: above });
    const [one, two] = [
      await anAwardIn({ state: "announced", to: await aPerson({ name: "A", unit: above }) }),
      await anAwardIn({ state: "announced", to: await aPerson({ name: "B", unit: below }) }),
    ];
    const long = new Date(Date.now() - 60 * 86_400_000);
    const old = await under({ now: long }, async () =>
      anAwardIn({ state: "announced", to: await aPerson({ name: "C" }) }),
    );
    expect(await names()).toEqual(["B", "A", "C"]);
    expect(await names({ badgeId: one.badgeId })).toEqual(["A"]);
    expect(await names({ badgeId: old.badgeId, unitId: above.id })).toEqual([]);
    expect(await names({ unitId: above.id })).toEqual(["B", "A"]);
    expect(await names({ unitId: below.id, badgeId: two.badgeId })).toEqual(["B"]);
    expect(await names({ period: "month" })).toEqual(["B", "A"]);
    expect(await names({ period: "quarter" })).toEqual(["B", "A", "C"]);
  });

  test("tell what colleagues gave, and apart from it what rules did, by what the reader may see of it", async () => {
    await anAwardIn({ state: "announced", to: await aPerson({ name: "Given" }) });
    const [author, reader] = [await aPerson({ name: "Earned" }), await aPerson()];
    await anEarnedAward({ by: author, openly: true, title: "Salt the steps" });
    await announceDueAwards();
    const earned = async () =>
      (await wall(reader, "rules", reading())).rows.map(({ recipient, behind }) => [
        recipient.name,
        behind.map(({ seen }) => seen?.title),
      ]);
    expect(await names()).toEqual(["Given"]);
    expect(await earned()).toEqual([["Earned", ["Salt the steps"]]]);
    await db().idea.updateMany({ data: { hiddenAt: new Date() } });
    expect(await earned()).toEqual([["Earned", []]]);
  });

  test("come in pages without gaps, and nobody is counted from whom one could guess who they are", async () => {
    const badgeId = await aBadge();
    for (let n = 0; n < 14; n++)
      await anAwardIn({
        badgeId,
        state: "announced",
        changed: `The queue is shorter: ${String(n)}`,
      });
    const reader = await aPerson();
    const first = await wall(reader, "colleagues", reading());
    const [, value, id] = /^([^_]+)_(.+)$/.exec(first.next ?? "") ?? [];
    const after = { value: Number(value), id: id ?? "" };
    const second = await wall(reader, "colleagues", { ...reading(), after });
    const shown = [...first.rows, ...second.rows].map((row) => row.id);
    expect([first.rows.length, second.rows.length, second.next]).toEqual([12, 2, null]);
    expect(new Set(shown).size).toBe(14);
    for (let n = 0; n < 4; n++) await anAwardIn({ state: "accepted_quietly" });
    expect(await quietAwards(null)).toBeNull();
    await anAwardIn({ state: "accepted_openly" });
    expect(await quietAwards("month")).toBe(5);
  });
});

test("one's own awards, those one gave, and appeals that wait are listed for whom they concern", async () => {
  const { to, by, id } = await anAwardIn({ state: "appealed" });
  const reviewer = await aPerson({ role: "leader" });
  const ids = async (actor: Actor, view: Parameters<typeof awardList>[1]) =>
    (await awardList(actor, view, { after: null, language: "en" })).rows.map((row) => row.id);
  expect(await ids(to, "yours")).toEqual([id]);
  expect(await ids(by, "given")).toEqual([id]);
  expect(await ids(by, "yours")).toEqual([]);
  expect(await ids(reviewer, "appeals")).toEqual([id]);
  for (const nobody of [to, await aPerson({ role: "manager" })])
    expect(await ids(nobody, "appeals")).toEqual([]);
});
