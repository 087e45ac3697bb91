import { expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { mayHearJudging } from "#app/features/challenges/judging/rooms.queries.server.ts";
import { rankingPage } from "#app/features/challenges/judging/evaluations/ranking.queries.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { anEvaluation, aJudge } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aJudgedChallenge, anEntry } from "#tests/support/judging-builders.ts";

useDatabase();

const full = ["40", "3", "1"];

/** A challenge with an entry that is marked, and one whose evaluation is open. */
async function halfJudged() {
  const { challenge, sponsor } = await aJudgedChallenge();
  const judge = await aJudge(challenge);
  const [marked, waiting] = [await anEntry(challenge), await anEntry(challenge)];
  await anEvaluation(marked, judge, full);
  const read = (who: Actor) => rankingPage(who, challenge.id, { phaseId: null, from: 0 });
  return { challenge, sponsor, judge, waiting, read, leader: await aPerson({ role: "leader" }) };
}

test("a leader learns how many marks are in, and reads the ranking once all are", async () => {
  const { judge, waiting, read, leader, sponsor } = await halfJudged();
  expect((await read(leader)).ranking?.ranked).toHaveLength(1);
  await anEvaluation(waiting, judge);
  expect(await read(leader)).toMatchObject({ marks: { all: 2, open: 1 }, ranking: null });
  const asSponsor = await read(sponsor);
  expect(asSponsor.marks).toEqual({ all: 2, open: 1 });
  expect(asSponsor.ranking?.ranked).toHaveLength(1);
});

test("whoever judges or entered reads no ranking, nor hears how far it is; sponsors and leaders do", async () => {
  const { challenge, judge, waiting, read, leader, sponsor } = await halfJudged();
  const outside = [judge, waiting.lead, await aPerson(), await aPerson({ admin: true })];
  for (const who of outside) {
    await expect(read(who)).rejects.toMatchObject({ kind: "forbidden" });
    expect(await mayHearJudging(who, challenge.id)).toBe(false);
  }
  for (const who of [leader, sponsor]) expect(await mayHearJudging(who, challenge.id)).toBe(true);
});
