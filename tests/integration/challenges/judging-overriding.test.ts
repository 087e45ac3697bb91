import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { answerOverride } from "#app/features/challenges/judging/evaluations/answer-override.server.ts";
import { proposeOverride } from "#app/features/challenges/judging/evaluations/propose-override.server.ts";
import { remindJudges } from "#app/features/challenges/judging/evaluations/remind-judges.server.ts";
import { remindOfJudging } from "#app/features/challenges/judging/evaluations/remind-of-judging.server.ts";
import { reopenEvaluation } from "#app/features/challenges/judging/evaluations/reopen-evaluation.server.ts";
import { unblind } from "#app/features/challenges/judging/evaluations/unblind.server.ts";
import {
  evaluationsOf,
  sheetOf,
} from "#app/features/challenges/judging/evaluation.store.server.ts";
import { ownTotalOf, totalOf } from "#app/features/challenges/judging/evaluation.ts";
import { writeDecimal } from "#app/features/challenges/judging/fraction.ts";
import { findPhase } from "#app/features/challenges/judging/judging.store.server.ts";
import {
  completeEvaluation,
  saveMarks,
} from "#app/features/challenges/judging/scoring/save-marks.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { aJudge } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import {
  aJudgedChallenge,
  aliasOf,
  anEntry,
  assigned,
  criteriaOf,
  readyJudges,
  typed,
} from "#tests/support/judging-builders.ts";

useDatabase();

const full = ["40", "4", "1"];

async function marked() {
  const second = await aPerson({ role: "manager" });
  const { challenge, sponsor, phaseId } = await aJudgedChallenge({ with: [second] });
  const entry = await anEntry(challenge);
  const [judge] = await readyJudges(challenge, 1);
  if (!judge) throw new Error("Nobody judges.");
  await assigned(sponsor, challenge.id, phaseId, 1);
  const place = { phaseId, alias: await aliasOf(entry) };
  await completeEvaluation(judge, place, await typed(phaseId, full));
  const [criterionId = ""] = await criteriaOf(phaseId);
  const of = { submissionId: entry.id, judgeId: judge.id };
  const wish = { ...of, criterionId, score: "45", reason: "A figure was read wrongly" };
  return { challenge, sponsor, second, phaseId, judge, place, of, wish };
}

async function proposed(
  sponsor: Actor,
  challengeId: string,
  wish: Parameters<typeof proposeOverride>[2],
) {
  await proposeOverride(sponsor, challengeId, wish);
  const { id } = await db().markOverride.findFirstOrThrow({ orderBy: { id: "desc" } });
  return id;
}

async function totals({ submissionId }: { submissionId: string }, phaseId: string) {
  const [evaluation] = await evaluationsOf(sql, [submissionId]);
  if (!evaluation) throw new Error("Nobody has judged.");
  const sheet = await sheetOf(sql, phaseId);
  return [totalOf(sheet, evaluation), ownTotalOf(sheet, evaluation)].map((one) =>
    writeDecimal(one, 2),
  );
}

describe("another score", () => {
  test("stands once a second person confirms it, and the judge's is kept", async () => {
    const { challenge, sponsor, second, phaseId, of, wish } = await marked();
    const overrideId = await proposed(sponsor, challenge.id, wish);
    expect(await totals(of, phaseId)).toEqual(["90.00", "90.00"]);
    const confirm = () => answerOverride(second, challenge.id, { overrideId, answer: "confirm" });
    await Promise.all([confirm(), confirm()]);
    expect(await totals(of, phaseId)).toEqual(["95.00", "90.00"]);
    expect(await db().markOverride.findMany()).toMatchObject([
      { given: "40", score: "45", isConfirmed: true, endedAt: null, deciderId: second.id },
    ]);
    expect(await db().domainEvent.count({ where: { kind: "override.answered" } })).toBe(1);
  });

  test("is not confirmed by whoever proposed it, nor by anybody who judges", async () => {
    const { challenge, sponsor, judge, wish } = await marked();
    const overrideId = await proposed(sponsor, challenge.id, wish);
    const answer = (who: Actor) =>
      answerOverride(who, challenge.id, { overrideId, answer: "confirm" });
    await expect(answer(sponsor)).rejects.toThrow("evaluations.secondPerson");
    const leader = await aPerson({ role: "leader" });
    await aJudge(challenge, { who: leader, phase: { id: challenge.phases[1]?.id ?? "" } });
    for (const who of [judge, leader, await aPerson({ role: "manager" })])
      await expect(answer(who)).rejects.toThrow("judging.refusedConfirm");
    await answer(await aPerson({ role: "leader" }));
  });

  test("is not proposed by a judge, not for a draft, and only within the criterion", async () => {
    const { challenge, sponsor, judge, phaseId, of, wish, place } = await marked();
    await expect(proposeOverride(judge, challenge.id, wish)).rejects.toThrow(
      "judging.refusedOversee",
    );
    await expect(proposeOverride(sponsor, challenge.id, { ...wish, score: "51" })).rejects.toThrow(
      "evaluations.noScore",
    );
    await expect(
      proposeOverride(sponsor, challenge.id, { ...wish, criterionId: phaseId }),
    ).rejects.toThrow("evaluations.noCriterion");
    await reopenEvaluation(sponsor, challenge.id, { ...of, reason: "A mark is missing" });
    await expect(proposeOverride(sponsor, challenge.id, wish)).rejects.toThrow(
      "evaluations.draftNotOverridden",
    );
    await saveMarks(judge, place, await typed(phaseId, ["1"], 3)).catch(() => undefined);
  });

  test("waits no longer once it was turned down, replaced, or the evaluation was reopened", async () => {
    const { challenge, sponsor, second, of, wish } = await marked();
    const confirm = (overrideId: string) =>
      answerOverride(second, challenge.id, { overrideId, answer: "confirm" });
    const declined = await proposed(sponsor, challenge.id, wish);
    await answerOverride(sponsor, challenge.id, { overrideId: declined, answer: "decline" });
    await expect(confirm(declined)).rejects.toThrow("evaluations.waitsNoLonger");
    const first = await proposed(sponsor, challenge.id, wish);
    const better = await proposed(sponsor, challenge.id, { ...wish, score: "44" });
    await expect(confirm(first)).rejects.toThrow("evaluations.waitsNoLonger");
    await reopenEvaluation(sponsor, challenge.id, { ...of, reason: "Once more" });
    await expect(confirm(better)).rejects.toThrow("evaluations.waitsNoLonger");
    expect(await db().markOverride.count({ where: { endedAt: null } })).toBe(0);
  });
});

describe("reopening", () => {
  test("gives the evaluation back as a draft, once, with its marks, and ends what stood in their place", async () => {
    const { challenge, sponsor, second, phaseId, judge, place, of, wish } = await marked();
    const overrideId = await proposed(sponsor, challenge.id, wish);
    await answerOverride(second, challenge.id, { overrideId, answer: "confirm" });
    const reopen = () => reopenEvaluation(sponsor, challenge.id, { ...of, reason: "Look again" });
    await Promise.all([reopen(), reopen()]);
    expect(await db().judgingAct.count({ where: { kind: "reopened" } })).toBe(1);
    const { revision, state } = await db().evaluation.findFirstOrThrow();
    expect(state).toBe("draft");
    await completeEvaluation(judge, place, await typed(phaseId, full, revision));
    expect(await totals(of, phaseId)).toEqual(["90.00", "90.00"]);
  });

  test("is the sponsors' alone", async () => {
    const { challenge, judge, of } = await marked();
    for (const who of [judge, await aPerson({ role: "leader" })])
      await expect(
        reopenEvaluation(who, challenge.id, { ...of, reason: "Why not" }),
      ).rejects.toThrow("judging.refusedOversee");
  });
});

describe("reminding", () => {
  test("is for those who are behind, and not twice a day", async () => {
    const { challenge, sponsor, phaseId } = await marked();
    await expect(remindJudges(sponsor, challenge.id, phaseId)).rejects.toThrow(
      "evaluations.nobodyBehind",
    );
    await anEntry(challenge);
    const [late] = await readyJudges(challenge, 1);
    await db().assignmentRun.deleteMany();
    await assigned(sponsor, challenge.id, phaseId, 1);
    await remindJudges(sponsor, challenge.id, phaseId);
    await expect(remindJudges(sponsor, challenge.id, phaseId)).rejects.toThrow(
      "evaluations.remindedToday",
    );
    const events = await db().domainEvent.findMany({ where: { kind: "judges.reminded" } });
    expect(events.map(({ data }) => data)).toEqual([{ phaseId, judgeIds: [late?.id] }]);
  });

  test("happens by itself once, two days before judging ends, on two nodes at once", async () => {
    const soon = { from: -2, to: 1, takesSubmissions: false };
    const { challenge, sponsor, phaseId } = await aJudgedChallenge({
      phases: [{ from: -30, to: -2 }, soon],
    });
    const far = await aJudgedChallenge();
    for (const one of [{ challenge, sponsor, phaseId }, far]) {
      await anEntry(one.challenge);
      await readyJudges(one.challenge, 1);
      await assigned(one.sponsor, one.challenge.id, one.phaseId, 1);
    }
    await Promise.all([remindOfJudging(), remindOfJudging()]);
    await remindOfJudging();
    const events = await db().domainEvent.findMany({ where: { kind: "judges.reminded" } });
    expect(events.map(({ subjectId }) => subjectId)).toEqual([challenge.id]);
  });
});

test("unblinding needs a sponsor, is kept with its reason, and happens once", async () => {
  const { challenge, sponsor, phaseId, judge } = await marked();
  const wish = { phaseId, reason: "Rights of use must be looked at by name" };
  await expect(unblind(judge, challenge.id, wish)).rejects.toThrow("judging.refusedOversee");
  await Promise.all([unblind(sponsor, challenge.id, wish), unblind(sponsor, challenge.id, wish)]);
  expect((await findPhase(sql, phaseId))?.isBlind).toBe(false);
  expect(await db().judgingAct.findMany({ where: { kind: "unblinded" } })).toMatchObject([
    { personId: sponsor.id, reason: wish.reason },
  ]);
});
