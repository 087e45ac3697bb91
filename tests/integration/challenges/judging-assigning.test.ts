import { describe, expect, test } from "vitest";
import { assignBalanced } from "#app/features/challenges/judging/panel/assign-judges.server.ts";
import { assignByHand } from "#app/features/challenges/judging/panel/assign-by-hand.server.ts";
import { assignmentFacts } from "#app/features/challenges/judging/panel/assignment.store.server.ts";
import { markOf, planFor } from "#app/features/challenges/judging/panel/assignment-plan.ts";
import { isAlias } from "#app/features/challenges/judging/alias.ts";
import { saveMarks } from "#app/features/challenges/judging/scoring/save-marks.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { aChallenge, aJudge, aSubmission } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import {
  aJudgedChallenge,
  aliasOf,
  anEntry,
  assigned,
  declared,
  readyJudges,
  typed,
} from "#tests/support/judging-builders.ts";

useDatabase();

describe("a balanced assignment", () => {
  test("gives each entry its judges, draws aliases, and keeps its seed", async () => {
    const { challenge, sponsor, phaseId } = await aJudgedChallenge();
    for (let n = 0; n < 6; n++) await anEntry(challenge);
    await aSubmission(challenge);
    await readyJudges(challenge, 4);
    await assigned(sponsor, challenge.id, phaseId, 2);
    const rows = await db().evaluation.findMany();
    const loads = new Map<string, number>();
    for (const { judgeId } of rows) loads.set(judgeId, (loads.get(judgeId) ?? 0) + 1);
    expect(rows).toHaveLength(12);
    expect([...loads.values()]).toEqual([3, 3, 3, 3]);
    const aliases = (await db().submission.findMany()).map(({ alias }) => alias);
    expect(aliases.filter((alias) => alias !== null && isAlias(alias))).toHaveLength(6);
    expect(new Set(aliases).size).toBe(7);
    expect(await db().assignmentRun.findMany()).toMatchObject([{ seed: "seed", assigned: 12 }]);
  });

  test("keeps from everybody what they have a conflict with", async () => {
    const { challenge, sponsor, phaseId } = await aJudgedChallenge();
    const [mine, theirs] = [await anEntry(challenge), await anEntry(challenge)];
    const judge = await aJudge(challenge, { declared: false });
    await declared(judge, phaseId, [mine.lead.id]);
    await readyJudges(challenge, 1);
    await assigned(sponsor, challenge.id, phaseId, 2);
    const own = await db().evaluation.findMany({ where: { judgeId: judge.id } });
    expect(own.map(({ submissionId }) => submissionId)).toEqual([theirs.id]);
  });

  test("is done once, however often and by however many it is ordered", async () => {
    const other = await aPerson({ role: "manager" });
    const { challenge, sponsor, phaseId } = await aJudgedChallenge({ with: [other] });
    await anEntry(challenge);
    await readyJudges(challenge, 2);
    const wish = { wanted: 2, seed: "same" };
    const mark = markOf(planFor(await assignmentFacts(sql, phaseId), wish));
    const order = { phaseId, mark, ...wish };
    await Promise.all(
      [sponsor, other, sponsor].map((by) => assignBalanced(by, challenge.id, order)),
    );
    expect(await db().evaluation.count()).toBe(2);
    expect(await db().assignmentRun.count()).toBe(1);
  });

  test("is not done when something has changed since its preview", async () => {
    const { challenge, sponsor, phaseId } = await aJudgedChallenge();
    await anEntry(challenge);
    await readyJudges(challenge, 2);
    const wish = { wanted: 1, seed: "s" };
    const mark = markOf(planFor(await assignmentFacts(sql, phaseId), wish));
    await anEntry(challenge);
    const order = { phaseId, mark, ...wish };
    await expect(assignBalanced(sponsor, challenge.id, order)).rejects.toThrow("panel.planChanged");
    expect(await db().evaluation.count()).toBe(0);
  });

  test("waits until the phase has closed, and is the sponsors' alone", async () => {
    const open = await aChallenge({ state: "open" });
    const phaseId = open.phases[0]?.id ?? "";
    const order = { phaseId, mark: "0-0", wanted: 1, seed: "s" };
    await expect(assignBalanced(open.sponsor, open.id, order)).rejects.toThrow("panel.stillOpen");
    await expect(assignBalanced(await aPerson(), open.id, order)).rejects.toThrow(
      "judging.refusedOversee",
    );
  });

  test("takes nobody who has not accepted and declared", async () => {
    const { challenge, sponsor, phaseId } = await aJudgedChallenge();
    await anEntry(challenge);
    for (const state of ["invited", "declined"] as const) await aJudge(challenge, { state });
    await aJudge(challenge, { declared: false });
    await expect(assigned(sponsor, challenge.id, phaseId)).rejects.toThrow("panel.nothingToAssign");
  });
});

describe("an assignment by hand", () => {
  test("is given and taken back, each harmless when repeated", async () => {
    const { challenge, sponsor, phaseId } = await aJudgedChallenge();
    const entry = await anEntry(challenge);
    const [judge] = await readyJudges(challenge, 1);
    const set = (set: "on" | "off") =>
      assignByHand(sponsor, challenge.id, {
        ...{ submissionId: entry.id, judgeId: judge?.id ?? "", set },
      });
    await Promise.all([set("on"), set("on")]);
    expect(await db().evaluation.count()).toBe(1);
    expect(isAlias(await aliasOf(entry))).toBe(true);
    await set("off");
    await set("off");
    expect(await db().evaluation.count()).toBe(0);
    expect((await db().judgingAct.findMany()).map(({ kind }) => kind)).toEqual([
      "assigned_by_hand",
      "unassigned",
    ]);
    expect(phaseId).not.toBe("");
  });

  test("is refused for a conflict, for whoever is not ready, and once the judge has begun", async () => {
    const { challenge, sponsor, phaseId } = await aJudgedChallenge();
    const entry = await anEntry(challenge);
    const conflicted = await aJudge(challenge, { declared: false });
    await declared(conflicted, phaseId, [entry.lead.id]);
    const [judge = conflicted] = await readyJudges(challenge, 1);
    const give = (judgeId: string, set: "on" | "off" = "on") =>
      assignByHand(sponsor, challenge.id, { submissionId: entry.id, judgeId, set });
    await expect(give(conflicted.id)).rejects.toThrow("panel.inConflict");
    await expect(give((await aPerson()).id)).rejects.toThrow("panel.notReady");
    await give(judge.id);
    const place = { phaseId, alias: await aliasOf(entry) };
    await saveMarks(judge, place, await typed(phaseId, ["12"]));
    await expect(give(judge.id, "off")).rejects.toThrow("panel.hasBegun");
  });

  test("is refused for what has not passed screening, and for entries of other challenges", async () => {
    const { challenge, sponsor } = await aJudgedChallenge();
    const [judge] = await readyJudges(challenge, 1);
    const unscreened = await aSubmission(challenge);
    const elsewhere = await anEntry((await aJudgedChallenge()).challenge);
    for (const { id } of [unscreened, elsewhere])
      await expect(
        assignByHand(sponsor, challenge.id, {
          ...{ submissionId: id, judgeId: judge?.id ?? "", set: "on" },
        }),
      ).rejects.toThrow("judging.noEntry");
  });
});
