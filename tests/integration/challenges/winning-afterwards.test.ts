import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { feedbackFor } from "#app/features/challenges/winning/feedback.queries.server.ts";
import { leavePlace } from "#app/features/challenges/winning/leave-place.server.ts";
import { movePrize } from "#app/features/challenges/winning/move-prize.server.ts";
import { announcedWinners } from "#app/features/challenges/winning/winners.queries.server.ts";
import { writeFeedback } from "#app/features/challenges/winning/write-feedback.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aPerson, anOrganisation } from "#tests/support/builders.ts";
import { aJudge, anEvaluation } from "#tests/support/challenge-builders.ts";
import {
  aContest,
  anAnnounced,
  announce,
  propose,
  reason,
} from "#tests/support/contest-builder.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();
beforeEach(() => anOrganisation());

const minute = 60_000;
const shown = async (who: Actor, id: string) => announcedWinners(who, await challengeHead(who, id));

describe("feedback", () => {
  test("is read before the announcement by all who entered, winners too, and by nobody before", async () => {
    const contest = await aContest();
    await propose(contest, [contest.a]);
    expect(await feedbackFor(contest.b.lead, contest.id)).toEqual([]);
    await announce(contest.leader, contest.id, new Date(Date.now() + minute));
    for (const { lead, title } of [contest.a, contest.b, contest.c])
      expect(await feedbackFor(lead, contest.id)).toMatchObject([
        { title, text: "Thank you for what you sent us." },
      ]);
    expect(await feedbackFor(await aPerson(), contest.id)).toEqual([]);
    expect(await feedbackFor(contest.sponsor, contest.id)).toEqual([]);
  });

  test("carries judges' words without their names, and stays as it was read", async () => {
    const contest = await aContest();
    const judge = await aJudge(contest.challenge, {
      who: await aPerson({ name: "Quentin Juror" }),
    });
    const evaluation = await anEvaluation(contest.b, judge, ["40", "3", "1"]);
    await db().evaluationMark.updateMany({
      where: { evaluationId: evaluation.id },
      data: { comment: "Clear and short." },
    });
    await propose(contest, [contest.a]);
    await announce(contest.leader, contest.id, new Date(Date.now() + minute));
    const texts = new Map([[contest.b.id, "Something else."]]);
    await writeFeedback(contest.sponsor, contest.id, { texts, rest: "" });
    const [given] = await feedbackFor(contest.b.lead, contest.id);
    expect(given).toMatchObject({ text: "Thank you for what you sent us." });
    expect(given?.comments).toContainEqual({ criterion: "Cost", text: "Clear and short." });
    expect(JSON.stringify(given)).not.toMatch(/Quentin/u);
  });
});

describe("afterwards", () => {
  test("a winner declines with a reason, once, and nobody else does", async () => {
    const contest = await anAnnounced();
    const { id, first: winnerId } = contest;
    const leave = (who: Actor, why = reason) =>
      leavePlace(who, id, { winnerId, as: "declined", reason: why });
    await expect(leave(contest.b.lead)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(leave(contest.a.lead, "No")).rejects.toMatchObject({ kind: "invalid" });
    await leave(contest.a.lead);
    await leave(contest.a.lead);
    expect(await db().domainEvent.count({ where: { kind: "winner.declined" } })).toBe(1);
    const after = await shown(await aPerson(), id);
    expect(after?.winners.map(({ title, state, people }) => [title, state, people.length])).toEqual(
      [
        ["Beta", "announced", 1],
        ["Alpha", "declined", 0],
      ],
    );
  });

  test("a leader who has not entered disqualifies, with a reason; nobody else does", async () => {
    const contest = await anAnnounced();
    const { id, first: winnerId } = contest;
    const wish = { winnerId, as: "disqualified", reason } as const;
    for (const who of [contest.sponsor, contest.a.lead, await aPerson()])
      await expect(leavePlace(who, id, wish)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(leavePlace(contest.leader, id, { ...wish, reason: "" })).rejects.toMatchObject({
      kind: "invalid",
    });
    await leavePlace(contest.leader, id, wish);
    await expect(leavePlace(contest.a.lead, id, { ...wish, as: "declined" })).rejects.toMatchObject(
      { kind: "conflict" },
    );
    expect(await db().winner.findUnique({ where: { id: winnerId } })).toMatchObject({
      state: "disqualified",
      outReason: reason,
    });
  });

  test("a prize is followed from promised to delivered, each step kept; of two at once the second is told", async () => {
    const contest = await anAnnounced();
    const { id, first: winnerId } = contest;
    const { prizeId } = await db().winnerPrize.findFirstOrThrow({ where: { winnerId } });
    const wish = { winnerId, prizeId, note: "Sent by post.", seen: "promised" } as const;
    const move = (who: Actor, state: "in_progress" | "delivered") =>
      movePrize(who, id, { ...wish, state });
    for (const who of [contest.a.lead, contest.leader])
      await expect(move(who, "delivered")).rejects.toMatchObject({ kind: "forbidden" });
    const answers = await Promise.allSettled([
      move(contest.sponsor, "in_progress"),
      move(contest.sponsor, "delivered"),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db().prizeStep.count()).toBe(1);
    const { state } = await db().winnerPrize.findFirstOrThrow({ where: { winnerId } });
    await movePrize(contest.sponsor, id, { ...wish, seen: state, state: "delivered" });
    await movePrize(contest.sponsor, id, { ...wish, seen: state, state: "delivered" });
    const [winner] = (await shown(await aPerson(), id))?.winners ?? [];
    expect(winner?.prizes[0]).toMatchObject({ state: "delivered" });
    expect(winner?.prizes[0]?.steps[0]).toMatchObject({ note: "Sent by post." });
  });
});
