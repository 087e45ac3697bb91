import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { parseCursor } from "#app/core/page.ts";
import { setFollow } from "#app/features/following/set-follow.server.ts";
import {
  readChallengeFilter,
  type ChallengeFilter,
} from "#app/features/challenges/listing/challenge-filter.ts";
import { challengeStates } from "#app/features/challenges/challenge.ts";
import { listPageSize } from "#app/features/challenges/listing/list-sql.server.ts";
import {
  challengePage,
  publicCurrencies,
  publicSponsors,
  seesPrepared,
} from "#app/features/challenges/listing/listing.queries.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { aChallenge, aJudge, aSubmission } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

const filterOf = (query: string): ChallengeFilter =>
  readChallengeFilter(new URLSearchParams(query));

async function titles(actor: Actor, query = ""): Promise<string[]> {
  const { rows } = await challengePage(actor, filterOf(query));
  return rows.map(({ title }) => title);
}

describe("the list of challenges", () => {
  test("holds what all staff see, by where it stands; what is in preparation only its own people see", async () => {
    const sponsor = await aPerson({ role: "manager" });
    const [staff, leader] = [await aPerson(), await aPerson({ role: "leader" })];
    for (const state of challengeStates) await aChallenge({ by: sponsor, state, title: state });
    const sorted = async (actor: Actor, query: string) => (await titles(actor, query)).sort();
    expect(await sorted(staff, "")).toEqual(
      [
        ...["announced", "archived", "between_phases", "cancelled", "closed_without_award"],
        ...["judging", "open", "published"],
      ].sort(),
    );
    expect(await sorted(staff, "state=open")).toEqual(["between_phases", "open"]);
    expect(await sorted(staff, "state=coming")).toEqual(["published"]);
    expect(await sorted(staff, "state=judging")).toEqual(["judging"]);
    expect(await sorted(staff, "state=closed")).toEqual(
      ["announced", "archived", "cancelled", "closed_without_award"].sort(),
    );
    const preparing = ["approved", "edits_requested", "in_review", "unpublished"];
    expect(await sorted(staff, "state=preparing")).toEqual([]);
    expect(await sorted(leader, "state=preparing")).toEqual(preparing);
    expect(await sorted(sponsor, "state=preparing")).toEqual(["draft", ...preparing].sort());
    expect(await seesPrepared(staff)).toBe(false);
    expect(await seesPrepared(sponsor)).toBe(true);
    expect(await sorted(sponsor, "mine=sponsored&state=preparing")).toContain("draft");
  });

  test("narrows by type, sponsor, prize and money", async () => {
    const reader = await aPerson();
    const other = await aPerson({ role: "leader" });
    const apps = await aChallenge({ state: "open", title: "Apps", types: ["software", "ideas"] });
    await aChallenge({ state: "open", title: "Data", types: ["analytics"], by: other });
    await db().challengePrize.updateMany({
      where: { challengeId: { not: apps.id } },
      data: { kind: "training", amount: null },
    });
    expect(await titles(reader, "type=software")).toEqual(["Apps"]);
    expect(await titles(reader, "type=scientific")).toEqual([]);
    expect(await titles(reader, `sponsor=${other.id}`)).toEqual(["Data"]);
    expect(await titles(reader, "prize=training")).toEqual(["Data"]);
    expect(await titles(reader, "amount=5000")).toEqual(["Apps"]);
    expect(await titles(reader, "amount=5001")).toEqual([]);
    expect((await publicSponsors()).map(({ id }) => id).sort()).toEqual(
      [apps.sponsor.id, other.id].sort(),
    );
  });

  test("compares an amount with amounts in its own currency alone, the usual one unless one says otherwise", async () => {
    const reader = await aPerson();
    const [, dollars] = [
      await aChallenge({ state: "open", title: "In euros" }),
      await aChallenge({ state: "open", title: "In dollars" }),
    ];
    const draft = await aChallenge({ title: "In preparation" });
    const pay = (id: string, currency: string) =>
      db().challenge.update({ where: { id }, data: { currency } });
    await pay(dollars.id, "USD");
    await pay(draft.id, "CHF");
    expect(await titles(reader, "amount=5000")).toEqual(["In euros"]);
    expect(await titles(reader, "amount=5000&currency=USD")).toEqual(["In dollars"]);
    expect(await titles(reader, "amount=5001&currency=USD")).toEqual([]);
    expect(await titles(reader, "amount=5000&currency=CHF")).toEqual([]);
    expect(await publicCurrencies()).toEqual(["EUR", "USD"]);
  });

  test("shows what one sponsors, has entered, judges and follows, and nobody else's part", async () => {
    const challenge = await aChallenge({ state: "open", title: "Mine" });
    await aChallenge({ state: "open", title: "Another" });
    const { lead } = await aSubmission(challenge);
    const judge = await aJudge(challenge);
    const follower = await aPerson();
    await setFollow(follower, { kind: "challenge", id: challenge.id }, "following");
    const parts = {
      sponsored: challenge.sponsor,
      entered: lead,
      judged: judge,
      followed: follower,
    };
    for (const [part, person] of Object.entries(parts))
      for (const mine of Object.keys(parts))
        expect(await titles(person, `mine=${mine}`), `${part} ${mine}`).toEqual(
          mine === part ? ["Mine"] : [],
        );
  });

  test("is read page by page without a gap, soonest first where one may enter, else newest first", async () => {
    const reader = await aPerson();
    const by = await aPerson({ role: "manager" });
    const count = listPageSize + 3;
    for (let n = 0; n < count; n++)
      await aChallenge({ by, state: "open", title: `${n}`, phases: [{ from: -2, to: 3 + n }] });
    const read = async (query: string) => {
      const first = await challengePage(reader, filterOf(query));
      const after = parseCursor(first.next);
      const second = await challengePage(reader, { ...filterOf(query), after });
      expect(second.next).toBeNull();
      return [...first.rows, ...second.rows].map(({ title }) => Number(title));
    };
    const numbers = Array.from({ length: count }, (_, n) => n);
    expect(await read("state=open")).toEqual(numbers);
    expect(await read("")).toEqual([...numbers].reverse());
  });

  test("tells what comes next, what is to be won and who answers for it", async () => {
    const { sponsor } = await aChallenge({ state: "open" });
    const [card] = (await challengePage(await aPerson(), filterOf(""))).rows;
    expect(card).toMatchObject({
      state: "open",
      sponsor: { name: sponsor.name },
      total: { cents: 500_000, days: 0, others: 1 },
      next: { what: "closes" },
      cover: null,
    });
  });
});

describe("following a challenge", () => {
  test("is for whoever sees it, may be said twice, and is no muting", async () => {
    const [person, sponsor] = [await aPerson(), await aPerson({ role: "manager" })];
    const draft = { kind: "challenge", id: (await aChallenge({ by: sponsor })).id } as const;
    await expect(setFollow(person, draft, "following")).rejects.toMatchObject({
      kind: "not_found",
    });
    await setFollow(sponsor, draft, "following");
    await setFollow(sponsor, draft, "following");
    await expect(setFollow(sponsor, draft, "muted")).rejects.toMatchObject({ kind: "invalid" });
    await setFollow(sponsor, draft, "none");
    expect(await db().follow.count()).toBe(0);
  });
});
