import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { leavePlace } from "#app/features/challenges/winning/leave-place.server.ts";
import { movePrize } from "#app/features/challenges/winning/move-prize.server.ts";
import { proposalPage } from "#app/features/challenges/winning/proposal.queries.server.ts";
import { replaceWinner } from "#app/features/challenges/winning/replace-winner.server.ts";
import { announcedWinners } from "#app/features/challenges/winning/winners.queries.server.ts";
import { inbox } from "#app/features/notifications/inbox.queries.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { aPerson, anOrganisation } from "#tests/support/builders.ts";
import { anAnnounced, announce, reason } from "#tests/support/contest-builder.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();
beforeEach(() => anOrganisation());

/** A has place 1 and B place 2; A declines, so that C is the next without a place. */
async function aFreePlace() {
  const contest = await anAnnounced();
  const { id, first } = contest;
  await leavePlace(contest.a.lead, id, { winnerId: first, as: "declined", reason });
  return contest;
}

type Contest = Awaited<ReturnType<typeof aFreePlace>>;

const up = ({ c }: Contest) => ({ place: 1, movesUp: true, newcomerId: c.id, reason });
const stay = (contest: Contest) => ({ ...up(contest), movesUp: false });

async function standing(id: string) {
  const who = await aPerson();
  const page = await announcedWinners(who, await challengeHead(who, id));
  const winners = (page?.winners ?? [])
    .filter(({ state }) => state === "announced")
    .map(({ title, place, prizes }) => [title, place, prizes.map(({ kind }) => kind)]);
  return { winners, changes: page?.changes ?? [] };
}

describe("when a place has become free", () => {
  test("those behind move up and the next comes in last, prizes with them, in one act that a leader announces", async () => {
    const contest = await aFreePlace();
    const { id, sponsor, leader } = contest;
    const page = await proposalPage(sponsor, id);
    expect(page.free).toEqual([{ place: 1, left: 2, moved: [{ title: "Beta", from: 2, to: 1 }] }]);
    expect(page.next.map(({ title }) => title)).toEqual(["Gamma"]);
    await replaceWinner(sponsor, id, up(contest));
    expect(await standing(id)).toEqual({ winners: [["Beta", 2, ["honour"]]], changes: [] });
    await announce(leader, id);
    const { winners, changes } = await standing(id);
    expect(winners).toEqual([
      ["Beta", 1, ["cash"]],
      ["Gamma", 2, ["honour"]],
    ]);
    expect(changes).toMatchObject([
      {
        ...{ place: 1, movesUp: true, reason },
        moves: [
          { title: "Beta", from: 2, to: 1 },
          { title: "Gamma", from: null, to: 2 },
        ],
      },
    ]);
    expect(await proposalPage(sponsor, id)).toMatchObject({ free: [], pending: [], proposed: 0 });
    expect(await db().challengeMove.count()).toBe(1);
  });

  test("or the next takes it and the others stay, as the sponsor chooses", async () => {
    const contest = await aFreePlace();
    const { id, sponsor, leader } = contest;
    await replaceWinner(sponsor, id, stay(contest));
    await announce(leader, id);
    const { winners, changes } = await standing(id);
    expect(winners).toEqual([
      ["Gamma", 1, ["cash"]],
      ["Beta", 2, ["honour"]],
    ]);
    expect(changes).toMatchObject([
      { movesUp: false, reason, moves: [{ title: "Gamma", from: null, to: 1 }] },
    ]);
  });

  test("those who move up and who comes in are recorded, each with their places", async () => {
    const contest = await aFreePlace();
    await replaceWinner(contest.sponsor, contest.id, up(contest));
    await announce(contest.leader, contest.id);
    const [, beta] = contest.winners;
    expect(await db().domainEvent.findMany({ where: { kind: "winner.moved" } })).toMatchObject([
      { actorId: contest.leader.id, data: { winnerId: beta?.id, from: 2, to: 1 } },
    ]);
    expect(
      (await db().domainEvent.findMany({ where: { kind: "winner.announced" } })).map(
        ({ data }) => data,
      ),
    ).toContainEqual(expect.objectContaining({ submissionId: contest.c.id, place: 2 }));
  });

  test("those behind move up although nobody is left to come in", async () => {
    const contest = await aFreePlace();
    const { id, sponsor, leader } = contest;
    await replaceWinner(sponsor, id, up(contest));
    await announce(leader, id);
    const [, second] = await db().winner.findMany({
      where: { state: "announced" },
      orderBy: { place: "asc" },
    });
    const [first] = await db().winner.findMany({ where: { state: "announced", place: 1 } });
    await leavePlace(leader, id, { winnerId: first?.id ?? "", as: "disqualified", reason });
    expect(await proposalPage(sponsor, id)).toMatchObject({ next: [], free: [{ place: 1 }] });
    const wish = { place: 1, newcomerId: null, reason } as const;
    await expect(replaceWinner(sponsor, id, { ...wish, movesUp: false })).rejects.toMatchObject({
      says: { key: "winning.notNext" },
    });
    await replaceWinner(sponsor, id, { ...wish, movesUp: true });
    await announce(leader, id);
    await announce(leader, id);
    expect((await standing(id)).winners).toEqual([["Gamma", 1, ["cash"]]]);
    expect(await db().winner.findUnique({ where: { id: second?.id ?? "" } })).toMatchObject({
      place: 1,
    });
  });
});

test("whoever moves up, and whoever comes in, is told; leaders are told of the proposal", async () => {
  const contest = await aFreePlace();
  await replaceWinner(contest.sponsor, contest.id, up(contest));
  await announce(contest.leader, contest.id);
  const jobs = await sql<{ payload: unknown }>(
    "select payload from graphile_worker._private_jobs order by id",
  );
  for (const { payload } of [...jobs, ...jobs]) await react(payload);
  const said = async (who: Actor) =>
    (await inbox(who, null)).lines.flatMap(({ kind, says }) => (kind === "winner" ? [says] : []));
  // What is news of one thing is one line, and says the latest.
  expect(await said(contest.b.lead)).toEqual(["moved"]);
  expect(await said(contest.c.lead)).toEqual(["won"]);
  expect(await said(contest.a.lead)).toEqual(["won"]);
  expect((await inbox(contest.leader, null)).lines.map(({ says }) => says)).toContain(
    "winners-proposed",
  );
});

describe("a proposal of who follows", () => {
  test("needs a sponsor, a free place, the next in line and a reason", async () => {
    const contest = await aFreePlace();
    const { id, sponsor, leader } = contest;
    const outcome = (who: Actor, wish: object) =>
      expect(replaceWinner(who, id, { ...up(contest), ...wish })).rejects;
    for (const who of [leader, contest.a.lead, contest.judge])
      await outcome(who, {}).toMatchObject({ kind: "forbidden" });
    await outcome(sponsor, { place: 2 }).toMatchObject({ says: { key: "winning.noFreePlace" } });
    for (const newcomerId of [contest.a.id, contest.b.id, null])
      await outcome(sponsor, { newcomerId }).toMatchObject({ says: { key: "winning.notNext" } });
    await outcome(sponsor, { reason: "Because." }).toMatchObject({
      says: { key: "winning.reasonMissing" },
    });
    expect(await db().placeChange.count()).toBe(0);
  });

  test("is harmless when repeated, and gives way to another one", async () => {
    const contest = await aFreePlace();
    const { id, sponsor, leader } = contest;
    await Promise.all([
      replaceWinner(sponsor, id, up(contest)),
      replaceWinner(sponsor, id, up(contest)),
    ]);
    expect(await db().placeChange.count()).toBe(1);
    await replaceWinner(sponsor, id, stay(contest));
    expect(await db().placeChange.count()).toBe(1);
    await announce(leader, id);
    expect((await standing(id)).winners.map(([title]) => title)).toEqual(["Gamma", "Beta"]);
  });

  test("is taken back when somebody whom it counted on leaves as well", async () => {
    const contest = await aFreePlace();
    const { id, sponsor, leader, winners } = contest;
    await replaceWinner(sponsor, id, up(contest));
    const beta = winners[1]?.id ?? "";
    await leavePlace(contest.b.lead, id, { winnerId: beta, as: "declined", reason });
    expect(await db().placeChange.count()).toBe(0);
    expect(await db().winner.count({ where: { state: "proposed" } })).toBe(0);
    await expect(announce(leader, id)).resolves.toBeUndefined();
    expect((await standing(id)).winners).toEqual([]);
  });

  test("moves nobody whose prize is on its way, nor announces it when one has set out since", async () => {
    const contest = await aFreePlace();
    const { id, sponsor, leader, winners } = contest;
    const winnerId = winners[1]?.id ?? "";
    await replaceWinner(sponsor, id, up(contest));
    const { prizeId } = await db().winnerPrize.findFirstOrThrow({ where: { winnerId } });
    await movePrize(sponsor, id, {
      ...{ winnerId, prizeId, note: "", seen: "promised", state: "in_progress" },
    });
    const says = { key: "winning.prizeOnItsWay", values: { title: "Beta" } };
    await expect(announce(leader, id)).rejects.toMatchObject({ says });
    await replaceWinner(sponsor, id, stay(contest));
    await expect(replaceWinner(sponsor, id, up(contest))).rejects.toMatchObject({ says });
    await announce(leader, id);
    expect((await standing(id)).winners).toEqual([
      ["Gamma", 1, ["cash"]],
      ["Beta", 2, ["honour"]],
    ]);
  });
});
