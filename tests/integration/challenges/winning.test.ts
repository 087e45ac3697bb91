import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { rooms } from "#app/core/rooms.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { announceDueWinners } from "#app/features/challenges/winning/announce-due-winners.server.ts";
import { announceWinners } from "#app/features/challenges/winning/announce-winners.server.ts";
import { proposalPage } from "#app/features/challenges/winning/proposal.queries.server.ts";
import { proposeWinners } from "#app/features/challenges/winning/propose-winners.server.ts";
import { putOffAnnouncement } from "#app/features/challenges/winning/put-off-announcement.server.ts";
import { announcedWinners } from "#app/features/challenges/winning/winners.queries.server.ts";
import { db } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { aPerson, anOrganisation } from "#tests/support/builders.ts";
import {
  aChallenge,
  aJudge,
  anEvaluation,
  aSubmission,
} from "#tests/support/challenge-builders.ts";
import { aContest, announce, propose, reason, revisionOf } from "#tests/support/contest-builder.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();
beforeEach(() => anOrganisation());

const minute = 60_000;
const afterwards = <T>(work: () => Promise<T>) =>
  under({ now: new Date(Date.now() + 2 * minute) }, work);
const stateOf = async (id: string) =>
  (await db().challenge.findUniqueOrThrow({ where: { id } })).state;
const shown = async (who: Actor, id: string) => announcedWinners(who, await challengeHead(who, id));

describe("sponsors propose winners", () => {
  test("from the ranking without a reason; nobody else sees it", async () => {
    const contest = await aContest();
    await propose(contest, [contest.a, contest.b]);
    const page = await proposalPage(contest.leader, contest.id);
    expect(page.candidates.map(({ title, rank, place }) => [title, rank, place])).toEqual([
      ["Alpha", 1, 1],
      ["Beta", 2, 2],
      ["Gamma", 3, null],
    ]);
    for (const other of [
      contest.a.lead,
      contest.judge,
      await aPerson(),
      await aPerson({ admin: true }),
    ])
      await expect(proposalPage(other, contest.id)).rejects.toMatchObject({ kind: "forbidden" });
    expect(await shown(contest.a.lead, contest.id)).toBeNull();
    expect(database.published).toEqual([]);
  });

  test("and say why where they depart from it", async () => {
    const contest = await aContest();
    for (const why of ["", "  ", "Because."])
      await expect(propose(contest, [contest.b], why)).rejects.toMatchObject({
        kind: "invalid",
        says: { key: "winning.reasonMissing" },
      });
    await propose(contest, [contest.b], reason);
    await announce(contest.leader, contest.id);
    expect(await shown(await aPerson(), contest.id)).toMatchObject({ deviationReason: reason });
  });

  test("anew over what was proposed before; of two at once the second is told", async () => {
    const contest = await aContest();
    await propose(contest, [contest.a, contest.b, contest.c]);
    await propose(contest, [contest.a]);
    expect(await db().winner.count()).toBe(1);
    const seenRevision = await revisionOf(contest.id);
    const wish = { places: [{ submissionId: contest.a.id, place: 2 }], reason: "", seenRevision };
    const answers = await Promise.allSettled([
      proposeWinners(contest.sponsor, contest.id, wish),
      proposeWinners(contest.sponsor, contest.id, wish),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("never what is still judged, cannot win, or is another challenge's", async () => {
    const contest = await aContest();
    const open = await aSubmission(contest.challenge);
    await anEvaluation(open, contest.judge);
    await expect(propose(contest, [open], reason)).rejects.toMatchObject({
      says: { key: "winning.stillJudged" },
    });
    const foreign = await aSubmission(await aChallenge({ state: "judging" }));
    const out = await aSubmission(contest.challenge, { screened: "ineligible" });
    for (const one of [foreign, out])
      await expect(propose(contest, [one], reason)).rejects.toMatchObject({
        says: { key: "winning.notStanding" },
      });
    await expect(propose(contest, [contest.a, contest.a])).rejects.toMatchObject({
      kind: "invalid",
    });
  });

  test("and nobody else does, nor at any other time", async () => {
    const contest = await aContest();
    for (const other of [contest.leader, contest.judge, contest.a.lead])
      await expect(propose({ ...contest, sponsor: other }, [contest.a])).rejects.toMatchObject({
        kind: "forbidden",
      });
    await db().challenge.update({ where: { id: contest.id }, data: { state: "open" } });
    await expect(propose(contest, [contest.a])).rejects.toMatchObject({
      says: { key: "winning.notJudging" },
    });
  });
});

describe("a leader announces", () => {
  test("and with it the challenge comes to its end, its people are kept, and prizes promised", async () => {
    const contest = await aContest();
    await propose(contest, [contest.a, contest.b]);
    await announce(contest.leader, contest.id);
    expect(await stateOf(contest.id)).toBe("announced");
    const page = await shown(await aPerson(), contest.id);
    expect(page).toMatchObject({ words: "Well done.", leader: contest.leader.name });
    expect(
      page?.winners.map(({ title, place, people, prizes }) => [
        ...[title, place, people.length],
        prizes.map(({ kind, state }) => [kind, state]),
      ]),
    ).toEqual([
      ["Alpha", 1, 2, [["cash", "promised"]]],
      ["Beta", 2, 1, [["honour", "promised"]]],
    ]);
    expect(await db().challengeMove.findMany()).toMatchObject([
      { from: "judging", to: "announced", personId: contest.leader.id, capacity: "leader" },
    ]);
    const events = await db().domainEvent.findMany({ where: { kind: "winner.announced" } });
    expect(events.map(({ data }) => data)).toMatchObject([{ place: 1 }, { place: 2 }]);
  });

  test("is told to everybody on every page, and to the challenge's own", async () => {
    const contest = await aContest();
    await propose(contest, [contest.a]);
    expect(database.published).toEqual([]);
    await announce(contest.leader, contest.id);
    await vi.waitFor(() => {
      const heard = database.published.map(({ room, delta }) => [room, delta.kind]);
      expect(heard).toContainEqual([rooms.announcements, "announced"]);
      expect(heard).toContainEqual([rooms.challenge(contest.id), "challenge"]);
    });
  });

  test("and neither a sponsor, nor a leader who entered or judges, nor anybody else", async () => {
    const contest = await aContest();
    await propose(contest, [contest.a]);
    const entered = await aPerson({ role: "leader" });
    const own = await aSubmission(contest.challenge, { by: entered });
    await anEvaluation(own, contest.judge, ["10", "1", "0"]);
    const judging = await aJudge(contest.challenge, { who: await aPerson({ role: "leader" }) });
    const admin = await aPerson({ admin: true });
    for (const who of [contest.sponsor, entered, judging, contest.a.lead, admin])
      await expect(announce(who, contest.id)).rejects.toMatchObject({ kind: "forbidden" });
    expect(await stateOf(contest.id)).toBe("judging");
  });

  test("only where somebody is proposed, everybody else was written to, and what was seen still stands", async () => {
    const contest = await aContest();
    await expect(announce(contest.leader, contest.id)).rejects.toMatchObject({
      says: { key: "winning.noWinners" },
    });
    await propose(contest, [contest.a]);
    await expect(
      announceWinners(contest.leader, contest.id, { words: "", announceAt: null, seenRevision: 0 }),
    ).rejects.toMatchObject({ says: { key: "challenges.changedMeanwhile" } });
    await db().submissionFeedback.deleteMany();
    await expect(announce(contest.leader, contest.id)).rejects.toMatchObject({
      says: { key: "winning.feedbackMissing", values: { count: 2 } },
    });
  });

  test("and what has changed in the ranking since needs a reason first", async () => {
    const contest = await aContest();
    await propose(contest, [contest.a]);
    await anEvaluation(contest.b, await aJudge(contest.challenge), ["50", "4", "1"]);
    await anEvaluation(contest.a, await aJudge(contest.challenge), ["0", "0", "0"]);
    await expect(announce(contest.leader, contest.id)).rejects.toMatchObject({
      kind: "conflict",
      says: { key: "winning.rankingChanged" },
    });
  });

  test("once, although two do so at once", async () => {
    const contest = await aContest();
    const other = await aPerson({ role: "leader" });
    await propose(contest, [contest.a]);
    await Promise.all([announce(contest.leader, contest.id), announce(other, contest.id)]);
    await announce(other, contest.id);
    expect(await db().challengeMove.count()).toBe(1);
    expect(await db().domainEvent.count({ where: { kind: "winners.announced" } })).toBe(1);
    expect(await db().winnerPrize.count()).toBe(1);
  });
});

describe("at a moment that a leader chose", () => {
  test("winners announce themselves, once, whichever node does it", async () => {
    const contest = await aContest();
    await propose(contest, [contest.a]);
    await announce(contest.leader, contest.id, new Date(Date.now() + minute));
    await announceDueWinners();
    expect(await stateOf(contest.id)).toBe("judging");
    expect(await shown(await aPerson(), contest.id)).toBeNull();
    await afterwards(() => Promise.all([announceDueWinners(), announceDueWinners()]));
    await afterwards(announceDueWinners);
    expect(await stateOf(contest.id)).toBe("announced");
    expect(await db().domainEvent.findMany({ where: { kind: "winners.announced" } })).toMatchObject(
      [{ actorId: contest.leader.id }],
    );
  });

  test("they do not when it was put off, proposed anew, or the leader is none any more", async () => {
    const contest = await aContest();
    const soon = () => new Date(Date.now() + minute);
    await propose(contest, [contest.a]);
    await announce(contest.leader, contest.id, soon());
    await putOffAnnouncement(contest.leader, contest.id);
    await afterwards(announceDueWinners);
    await announce(contest.leader, contest.id, soon());
    await propose(contest, [contest.a, contest.b]);
    await afterwards(announceDueWinners);
    expect(await db().domainEvent.count({ where: { kind: "announcement.refused" } })).toBe(0);
    await announce(contest.leader, contest.id, soon());
    await db().person.update({ where: { id: contest.leader.id }, data: { role: "staff" } });
    await afterwards(announceDueWinners);
    expect(await stateOf(contest.id)).toBe("judging");
    expect(await db().winnerAnnouncement.findFirst()).toMatchObject({
      refusal: "winning.refusedAnnounce",
      announceAt: null,
    });
  });

  test("that has passed is refused", async () => {
    const contest = await aContest();
    await propose(contest, [contest.a]);
    await expect(
      announce(contest.leader, contest.id, new Date(Date.now() - minute)),
    ).rejects.toMatchObject({ says: { key: "winning.past" } });
  });
});
