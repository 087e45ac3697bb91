import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { deliberate } from "#app/features/challenges/judging/scoring/deliberate.server.ts";
import { recuse } from "#app/features/challenges/judging/scoring/recuse.server.ts";
import {
  completeEvaluation,
  saveMarks,
} from "#app/features/challenges/judging/scoring/save-marks.server.ts";
import { declareConflicts } from "#app/features/challenges/judging/panel/declare-conflicts.server.ts";
import { removeJudge } from "#app/features/challenges/judging/panel/remove-judge.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { aJudge } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import {
  aJudgedChallenge,
  aliasOf,
  anEntry,
  assigned,
  readyJudges,
  typed,
} from "#tests/support/judging-builders.ts";

useDatabase();

/** One entry with so many judges. */
async function judged(count = 2, wish: Parameters<typeof aJudgedChallenge>[0] = {}) {
  const { challenge, sponsor, phaseId } = await aJudgedChallenge(wish);
  const entry = await anEntry(challenge);
  const judges = await readyJudges(challenge, count);
  await assigned(sponsor, challenge.id, phaseId, count);
  const [one, other] = judges;
  if (!one) throw new Error("An entry needs a judge.");
  const place = { phaseId, alias: await aliasOf(entry) };
  return { challenge, sponsor, phaseId, entry, judges, one, other: other ?? one, place };
}

const stateOf = async (judge: Actor) => {
  const { state, revision } = await db().evaluation.findFirstOrThrow({
    where: { judgeId: judge.id },
  });
  return { state, revision };
};
const full = ["40", "3", "1"];

describe("a draft", () => {
  test("is kept as it was typed, unfinished and wrong as it may be", async () => {
    const { one, place, phaseId } = await judged();
    const revision = await saveMarks(one, place, await typed(phaseId, ["lots", ""], 0, "hm"));
    expect(revision).toBe(1);
    expect(await stateOf(one)).toEqual({ state: "draft", revision: 1 });
    const marks = await sql<{ score: string }>(
      `select m.score from evaluation_mark m join judging_criterion c on c.id = m.criterion_id order by c.position`,
    );
    expect(marks.map(({ score }) => score)).toEqual(["lots", "", ""]);
  });

  test("is harmless when saved again, and refused where another window went on", async () => {
    const { one, place, phaseId } = await judged();
    const marks = await typed(phaseId, ["10"]);
    await saveMarks(one, place, marks);
    expect(await saveMarks(one, place, marks)).toBe(1);
    await expect(saveMarks(one, place, await typed(phaseId, ["11"], 0))).rejects.toThrow(
      "scoring.changedElsewhere",
    );
    await saveMarks(one, place, await typed(phaseId, ["11"], 1));
  });

  test("takes no criterion of another sheet", async () => {
    const { one, place } = await judged();
    const elsewhere = await aJudgedChallenge();
    await saveMarks(one, place, await typed(elsewhere.phaseId, full));
    expect(await db().evaluationMark.count()).toBe(0);
  });
});

describe("completing", () => {
  test("needs every mark, within its range, and says which", async () => {
    const { one, place, phaseId } = await judged();
    const { lacks } = await completeEvaluation(one, place, await typed(phaseId, ["51", "", "1"]));
    expect(lacks.map(({ problem }) => problem)).toEqual(["above", "score_missing"]);
    expect(await stateOf(one)).toEqual({ state: "draft", revision: 1 });
  });

  test("needs every comment where the sheet says so", async () => {
    const { one, place, phaseId } = await judged(2, { needsComments: true });
    const { lacks } = await completeEvaluation(one, place, await typed(phaseId, full));
    expect(lacks.map(({ problem }) => problem)).toEqual(Array(3).fill("comment_missing"));
    const done = await completeEvaluation(one, place, await typed(phaseId, full, 1, "Good"));
    expect(done).toEqual({ lacks: [], revision: 3 });
  });

  test("is done once by two windows at once, and is the end of changing it", async () => {
    const { one, place, phaseId } = await judged();
    const marks = await typed(phaseId, full);
    await Promise.all([
      completeEvaluation(one, place, marks),
      completeEvaluation(one, place, marks),
    ]);
    expect(await db().domainEvent.count({ where: { kind: "evaluation.completed" } })).toBe(1);
    for (const change of [saveMarks, completeEvaluation])
      await expect(change(one, place, await typed(phaseId, ["1", "1", "1"], 2))).rejects.toThrow(
        "scoring.completed",
      );
  });

  test("two judges at once do not hinder each other", async () => {
    const { one, other, place, phaseId } = await judged();
    const marks = await typed(phaseId, full);
    await Promise.all([one, other].map((judge) => completeEvaluation(judge, place, marks)));
    expect(await db().evaluation.count({ where: { state: "completed" } })).toBe(2);
  });
});

describe("whoever may not mark", () => {
  test("not assigned, of another phase, invited only, taken off or a sponsor: finds nothing", async () => {
    const { challenge, sponsor, place, phaseId, entry } = await judged();
    const next = { id: challenge.phases[1]?.id ?? "" };
    const [unassigned] = await readyJudges(challenge, 1);
    const removed = await aJudge(challenge);
    await removeJudge(sponsor, challenge.id, { phaseId, personId: removed.id });
    const others = [
      ...[unassigned ?? sponsor, removed, sponsor, entry.lead, await aPerson()],
      await aJudge(challenge, { phase: next }),
      await aJudge(challenge, { state: "invited" }),
      await aJudge(challenge, { state: "declined" }),
    ];
    const marks = await typed(phaseId, full);
    for (const who of others) {
      const refusal = await saveMarks(who, place, marks).catch((error: unknown) => error);
      expect(refusal, who.name).toMatchObject({ kind: "not_found" });
      await expect(recuse(who, place, { reason: "Mine" })).rejects.toMatchObject({
        kind: "not_found",
      });
    }
    expect(await db().evaluation.count({ where: { state: "assigned" } })).toBe(2);
  });

  test("whoever has somebody new to declare about declares first", async () => {
    const { challenge, one, place, phaseId } = await judged();
    await anEntry(challenge);
    await expect(saveMarks(one, place, await typed(phaseId, full))).rejects.toThrow(
      "judging.declareFirst",
    );
  });

  test("nobody marks once winners are announced", async () => {
    const { challenge, one, place, phaseId } = await judged();
    await db().challenge.update({ where: { id: challenge.id }, data: { state: "announced" } });
    await expect(saveMarks(one, place, await typed(phaseId, full))).rejects.toThrow(
      "judging.notRunning",
    );
  });
});

describe("stepping aside", () => {
  test("takes the marks out, seals them, and lets the entry be given to somebody else alone", async () => {
    const { challenge, sponsor, one, place, phaseId } = await judged();
    await completeEvaluation(one, place, await typed(phaseId, full, 0, "Fine"));
    await recuse(one, place, { reason: "My sister works on it" });
    await recuse(one, place, { reason: "Again" });
    expect(await stateOf(one)).toMatchObject({ state: "recused" });
    expect(await db().evaluationMark.count()).toBe(0);
    const [sealed] = await db().sealedEvaluation.findMany();
    expect(sealed).toMatchObject({ state: "completed" });
    expect(JSON.stringify(sealed?.marks)).toContain("Fine");
    await expect(saveMarks(one, place, await typed(phaseId, full, 9))).rejects.toThrow(
      "scoring.recused",
    );
    const [spare] = await readyJudges(challenge, 1);
    await db().assignmentRun.deleteMany();
    await assigned(sponsor, challenge.id, phaseId, 2);
    const holders = await db().evaluation.findMany({ where: { state: "assigned" } });
    expect(holders.map(({ judgeId }) => judgeId)).toContain(spare?.id);
    expect(holders).toHaveLength(2);
  });

  test("needs a reason", async () => {
    const { one, place } = await judged();
    await expect(recuse(one, place, { reason: "  " })).rejects.toThrow(
      "scoring.recusalReasonMissing",
    );
    expect(await stateOf(one)).toMatchObject({ state: "assigned" });
  });

  test("follows from a conflict declared about somebody who came later", async () => {
    const { challenge, one, place, phaseId, entry } = await judged();
    await saveMarks(one, place, await typed(phaseId, ["7"]));
    const late = await aPerson();
    const now = new Date();
    await db().submissionMember.create({
      data: { submissionId: entry.id, personId: late.id, state: "joined", invitedAt: now },
    });
    await declareConflicts(one, phaseId, { shownIds: [late.id], conflictIds: [late.id] });
    expect(await stateOf(one)).toMatchObject({ state: "recused" });
    expect(await db().sealedEvaluation.count()).toBe(1);
    expect(challenge.isBlind).toBe(true);
  });
});

describe("talking about an entry", () => {
  test("waits for the marks of all its judges, and is theirs alone", async () => {
    const { challenge, one, other, place, phaseId } = await judged();
    const say = (who: Actor, noteId = newId()) => deliberate(who, place, { noteId, text: "Well" });
    await completeEvaluation(one, place, await typed(phaseId, full));
    await expect(say(one)).rejects.toThrow("scoring.notYetTogether");
    await completeEvaluation(other, place, await typed(phaseId, full));
    const twice = newId();
    await say(one, twice);
    await say(one, twice);
    await say(other);
    expect(await db().deliberationNote.count()).toBe(2);
    const [outsider] = await readyJudges(challenge, 1);
    await expect(say(outsider ?? challenge.sponsor)).rejects.toMatchObject({ kind: "not_found" });
    await expect(say(challenge.sponsor)).rejects.toMatchObject({ kind: "not_found" });
  });

  test("does not wait for whoever stepped aside, nor let them in", async () => {
    const { one, other, place, phaseId } = await judged();
    await completeEvaluation(one, place, await typed(phaseId, full));
    await recuse(other, place, { reason: "Mine" });
    await deliberate(one, place, { noteId: newId(), text: "Alone" });
    await expect(deliberate(other, place, { noteId: newId(), text: "Me too" })).rejects.toThrow(
      "scoring.notYetTogether",
    );
    expect(await sql("select from judging_act where kind = 'recused'")).toHaveLength(1);
  });
});
