import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { leavePlace } from "#app/features/challenges/winning/leave-place.server.ts";
import { useApp } from "#tests/support/app.ts";
import { aPerson, anOrganisation } from "#tests/support/builders.ts";
import { aJudge, anEvaluation } from "#tests/support/challenge-builders.ts";
import { anAnnounced, announce, reason } from "#tests/support/contest-builder.ts";
import { useDatabase } from "#tests/support/database.ts";
import {
  aJudgedChallenge,
  anEntry,
  criteriaOf,
  declared,
} from "#tests/support/judging-builders.ts";
import { startWalk, type Walk } from "./support/walk.ts";

const database = useDatabase();
const app = useApp(database);
const password = "several-quiet-otters-wander";

beforeEach(async () => {
  await anOrganisation();
});

/** Somebody with an address and a password to come in with. */
async function aVisitor(wish: Parameters<typeof aPerson>[0] = {}) {
  const email = `${newId()}@example.org`;
  return { email, who: await aPerson({ ...wish, email, password }) };
}

async function cameIn(email: string, to: string): Promise<Walk> {
  const walk = startWalk(app.server.url);
  await walk.go(to);
  await walk.send(walk.form("/sign-in"), { email, password });
  expect([walk.status, walk.path]).toEqual([200, to]);
  return walk;
}

/** An entry that this judge is to mark, with the fields of its three marks. */
async function toMark(judge: Actor) {
  const { challenge, phaseId } = await aJudgedChallenge();
  const entry = await anEntry(challenge, { alias: "KTR-492", title: "Ask the address once" });
  await aJudge(challenge, { who: judge, declared: false });
  await declared(judge, phaseId);
  await anEvaluation(entry, judge);
  const [use = "", cost = "", ready = ""] = (await criteriaOf(phaseId)).map((id) => `score-${id}`);
  return { at: `/judging/${phaseId}/KTR-492`, use, cost, ready };
}

/** A sponsor who is to say who follows where the first place has become free. */
async function atAFreePlace() {
  const { email, who } = await aVisitor({ role: "manager" });
  const { id, first, a, leader } = await anAnnounced({ by: who });
  await leavePlace(a.lead, id, { winnerId: first, as: "declined", reason });
  const page = `/challenges/${id}/winners`;
  return { leader, id, page, walk: await cameIn(email, `${page}/next?place=1`) };
}

describe("without JavaScript", () => {
  test("a judge reads an entry, keeps marks as a draft, is told what is lacking, and completes", async () => {
    const { email, who } = await aVisitor();
    const { at, use, cost, ready } = await toMark(who);
    const walk = await cameIn(email, at);
    expect(walk.words()).toContain("Ask the address once");

    await walk.send(walk.form(`${at}/marks`), { [use]: "40,5" }, "Save the draft");
    expect([walk.status, walk.path]).toEqual([200, `${at}?saved`]);
    expect(walk.words()).toContain("The draft is saved.");
    expect(walk.form(`${at}/marks`).fields[use]).toBe("40.5");

    await walk.send(walk.form(`${at}/marks`), { [cost]: "3" }, "Complete the evaluation");
    expect([walk.status, walk.path]).toEqual([400, `${at}/completion`]);
    expect(walk.words()).toContain("Give a mark.");
    expect(walk.words()).toContain("Ask the address once");
    expect(walk.form(`${at}/marks`).fields).toMatchObject({ [use]: "40.5", [cost]: "3" });

    await walk.send(walk.form(`${at}/marks`), { [ready]: "1" }, "Complete the evaluation");
    expect([walk.status, walk.path]).toEqual([200, at]);
    expect(walk.words()).toMatch(/\d\.\d\d of 100/);
    expect(await database.prisma.evaluation.findFirst()).toMatchObject({ state: "completed" });
  });

  test("a sheet that was changed in another window is refused with what was typed", async () => {
    const { email, who } = await aVisitor();
    const { at, use } = await toMark(who);
    const walk = await cameIn(email, at);
    const stale = walk.form(`${at}/marks`);
    await walk.send(stale, { [use]: "40" }, "Save the draft");
    await walk.send(stale, { [use]: "10" }, "Save the draft");
    expect([walk.status, walk.path]).toEqual([409, `${at}/marks`]);
    expect(walk.form(`${at}/marks`).fields[use]).toBe("10");
    expect(await database.prisma.evaluationMark.findFirst({ where: { score: "40" } })).toBeTruthy();
  });

  test("a sponsor says who follows when a place has become free, and a leader announces it", async () => {
    const { leader, id, page, walk } = await atAFreePlace();
    await walk.send(walk.form(`${page}/next`), { reason: "So." });
    expect(walk.status).toBe(400);
    expect(walk.words()).toContain("Say why in at least a sentence.");
    await walk.send(walk.form(`${page}/next`), { reason: "They were right behind." });
    expect([walk.status, walk.path]).toEqual([200, page]);
    expect(walk.words()).toContain("Waits for a leader’s announcement");
    await announce(leader, id);
    await walk.go(page);
    expect(walk.words()).toContain("from place 2 to place 1");
    expect(walk.words()).toContain("They were right behind.");
  });

  test("a step of the tracker is set, changed and taken away, and the tracker is closed", async () => {
    const { email, who } = await aVisitor({ role: "manager" });
    const { id } = await anAnnounced({ by: who });
    const at = `/challenges/${id}/tracker`;
    const walk = await cameIn(email, at);
    await walk.send(walk.form(`${at}/steps`), { text: "" });
    expect([walk.status, walk.path]).toEqual([400, `${at}/steps`]);
    await walk.send(walk.form(`${at}/steps`), { text: "Order the forms" });
    expect([walk.status, walk.path]).toEqual([200, at]);
    await walk.send(walk.form(`${at}/steps`), { text: "Print the forms" }, "Save");
    expect(walk.words()).toContain("Print the forms");
    await walk.send(walk.form(`${at}/steps`), {}, "Remove");
    expect([walk.status, walk.path]).toEqual([200, at]);
    expect(walk.words()).not.toContain("Print the forms");
    await walk.send(walk.form(`${at}/outcome`), { outcome: "" });
    expect([walk.status, walk.path]).toEqual([400, `${at}/outcome`]);
    await walk.send(walk.form(`${at}/outcome`), { outcome: "They hang at every counter." });
    expect([walk.status, walk.path]).toEqual([200, at]);
    expect(walk.words()).toContain("They hang at every counter.");
  });

  test("marks that arrive after judging is over are shown to be copied, beside the marks that count", async () => {
    const { email, who } = await aVisitor();
    const { at, use } = await toMark(who);
    const comment = use.replace("score", "comment");
    const walk = await cameIn(email, at);
    await database.prisma.challenge.updateMany({ data: { state: "cancelled" } });
    const typed = { [use]: "40", [comment]: "Clear & short" };
    await walk.send(walk.form(`${at}/marks`), typed, "Save the draft");
    expect([walk.status, walk.path]).toEqual([409, `${at}/marks`]);
    expect(walk.words()).toContain("It could not be saved any more.");
    expect(walk.words()).toContain("Clear & short");
    expect(await database.prisma.evaluationMark.count()).toBe(0);
  });

  test("a step that arrives after the tracker was closed is shown to be copied", async () => {
    const { email, who } = await aVisitor({ role: "manager" });
    const { id } = await anAnnounced({ by: who });
    const at = `/challenges/${id}/tracker`;
    const walk = await cameIn(email, at);
    const step = walk.form(`${at}/steps`);
    await walk.send(walk.form(`${at}/outcome`), { outcome: "They hang at every counter." });
    await walk.send(step, { text: "Order the forms" });
    expect([walk.status, walk.path]).toEqual([409, `${at}/steps`]);
    expect(walk.words()).toContain("It could not be saved any more.");
    expect(walk.words()).toContain("Order the forms");
  });

  test("a reason that arrives after the place was filled is shown to be copied", async () => {
    const { leader, id, page, walk } = await atAFreePlace();
    const form = walk.form(`${page}/next`);
    await walk.send(form, { reason: "They were right behind." });
    await announce(leader, id);
    await walk.send(form, { reason: "As the rules say it." });
    expect([walk.status, walk.path]).toEqual([409, `${page}/next?place=1`]);
    expect(walk.words()).toContain("This place is taken.");
    expect(walk.words()).toContain("As the rules say it.");
  });
});
