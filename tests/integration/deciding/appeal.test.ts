import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { answerAppeal } from "#app/features/ideas/deciding/answer-appeal.server.ts";
import { appealState } from "#app/features/ideas/deciding/appeal.queries.server.ts";
import { decide } from "#app/features/ideas/deciding/decide.server.ts";
import { fileAppeal } from "#app/features/ideas/deciding/file-appeal.server.ts";
import { ideaSteps } from "#app/features/ideas/deciding/steps.queries.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { atOnce } from "#tests/integration/write-path/meanwhile.ts";
import { anIdea, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aHierarchy, aReasonFor, aWish, because } from "./deciders.ts";

const database = useDatabase();
const text = "The figures of last winter were not looked at.";

async function aDeclined(by: "manager" | "director" | "leader" = "manager") {
  const people = await aHierarchy();
  const idea = await anIdea({ by: people.author, unit: people.units.team });
  if (by === "director")
    await database.prisma.unitManager.deleteMany({ where: { personId: people.manager.id } });
  await decide(people[by], await aWish(idea, "open", "not_now"));
  return { ...people, idea };
}

async function anAppeal(by?: "manager" | "director" | "leader") {
  const world = await aDeclined(by);
  await fileAppeal(world.author, { ideaId: world.idea.id, text });
  return world;
}

const upheld = (idea: { readonly id: string }) => ({
  ideaId: idea.id,
  outcome: "upheld" as const,
  reasonId: null,
  explanation: because,
  language: "en" as const,
});

describe("an appeal", () => {
  test("is filed by an author, once, and stands in the course of things", async () => {
    const { author, idea } = await aDeclined();
    const appeal = { ideaId: idea.id, text, appealId: newId() };
    for (let time = 0; time < 2; time++) await fileAppeal(author, appeal);
    await expect(fileAppeal(author, { ideaId: idea.id, text })).rejects.toMatchObject({
      kind: "conflict",
      says: { key: "deciding.appealedAlready" },
    });
    expect((await ideaSteps(idea.id, "en"))[1]).toMatchObject({
      kind: "appealed",
      who: "Ada Author",
      html: `<p>${text}</p>`,
    });
    expect(await ideaPage(author, idea.id, "en")).toMatchObject({ stateVersion: 3 });
  });

  test("of an author who is not named names nobody", async () => {
    const { author, idea } = await aDeclined();
    await database.prisma.ideaAuthor.updateMany({ data: { named: false } });
    await fileAppeal(author, { ideaId: idea.id, text });
    const seen = JSON.stringify(await ideaSteps(idea.id, "en"));
    expect(seen).not.toContain("Ada Author");
    expect(seen).not.toContain(author.id);
  });

  test("is for authors alone, needs a sentence, and comes within sixty days of a 'not now'", async () => {
    const { author, manager, leader, idea } = await aDeclined();
    for (const other of [manager, leader, await aPerson()])
      await expect(fileAppeal(other, { ideaId: idea.id, text })).rejects.toMatchObject({
        kind: "forbidden",
      });
    await expect(fileAppeal(author, { ideaId: idea.id, text: "No!" })).rejects.toMatchObject({
      says: { key: "deciding.appealShort" },
    });
    const late = new Date(Date.now() + 61 * 86_400_000);
    await expect(
      under({ now: late }, () => fileAppeal(author, { ideaId: idea.id, text })),
    ).rejects.toMatchObject({ says: { key: "deciding.appealLate" } });
    const open = await anIdea({ by: author });
    await expect(fileAppeal(author, { ideaId: open.id, text })).rejects.toMatchObject({
      says: { key: "deciding.nothingToAppeal" },
    });
  });

  test("shows its author that they may, then that it waits, and for whom", async () => {
    const { author, director, idea } = await aDeclined();
    const state = async (actor: Actor) => appealState(actor, await ideaPage(actor, idea.id, "en"));
    expect((await state(author))?.openUntil).not.toBeNull();
    expect((await state(director))?.openUntil).toBeNull();
    await fileAppeal(author, { ideaId: idea.id, text });
    expect(await state(author)).toMatchObject({ openUntil: null, waitsFor: ["Dora Director"] });
    expect(await state(director)).toMatchObject({ canAnswer: true });
  });
});

describe("the answer to an appeal", () => {
  test("comes from the nearest above the decider, never from the decider, an author or anybody else", async () => {
    const { author, manager, director, leader, idea } = await anAppeal();
    for (const other of [author, manager, leader, await aPerson({ admin: true })])
      await expect(answerAppeal(other, upheld(idea))).rejects.toMatchObject({ kind: "forbidden" });
    await answerAppeal(director, upheld(idea));
    expect(await ideaSteps(idea.id, "en")).toMatchObject([
      { kind: "decided" },
      { kind: "appealed" },
      { kind: "upheld", who: "Dora Director", capacity: "manager", capacityOf: "Directorate" },
    ]);
  });

  test("comes from another leader when nobody manages above, or a leader decided", async () => {
    for (const by of ["director", "leader"] as const) {
      const { leader, idea } = await anAppeal(by);
      const other = await aPerson({ role: "leader" });
      if (by === "leader")
        await expect(answerAppeal(leader, upheld(idea))).rejects.toMatchObject({
          kind: "forbidden",
        });
      await answerAppeal(other, upheld(idea));
    }
  });

  test("comes from a deputy while whoever is above is away", async () => {
    const { director, idea } = await anAppeal();
    const deputy = await aPerson();
    await database.prisma.absence.create({
      data: {
        id: newId(),
        personId: director.id,
        deputyId: deputy.id,
        fromAt: new Date(Date.now() - 1000),
        untilAt: new Date(Date.now() + 100_000),
      },
    });
    await answerAppeal(deputy, upheld(idea));
    expect((await ideaSteps(idea.id, "en"))[2]).toMatchObject({
      capacity: "deputy",
      capacityOf: "Dora Director",
    });
  });

  test("may accept the idea, with a reason, or reopen it", async () => {
    const accepted = await anAppeal();
    const answer = { ...upheld(accepted.idea), outcome: "accepted" as const };
    await expect(answerAppeal(accepted.director, answer)).rejects.toMatchObject({
      says: { key: "deciding.reasonMissing" },
    });
    await answerAppeal(accepted.director, { ...answer, reasonId: await aReasonFor("accepted") });
    expect((await ideaSteps(accepted.idea.id, "en"))[2]).toMatchObject({
      kind: "decided",
      to: "accepted",
      onAppeal: true,
      who: "Dora Director",
    });
    const reopened = await anAppeal();
    await answerAppeal(reopened.director, { ...upheld(reopened.idea), outcome: "reopened" });
    const page = await ideaPage(reopened.author, reopened.idea.id, "en");
    expect(page.stage).toBe("open");
  });

  test("is given once: the second is told who answered", async () => {
    const { director, idea, units } = await anAppeal();
    const second = await aPerson({ name: "Sem Second", manages: [units.middle] });
    const lock = { text: "select from idea where id = $1 for update", values: [idea.id] };
    const results = await atOnce(database.pool, lock, [
      () => answerAppeal(director, upheld(idea)),
      () => answerAppeal(second, { ...upheld(idea), outcome: "reopened" }),
    ]);
    const refused = results.find((one) => one.status === "rejected");
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(refused?.reason).toMatchObject({
      kind: "conflict",
      says: { key: "deciding.appealAnsweredBy" },
    });
  });

  test("is no longer needed once the decider has reopened the idea", async () => {
    const { manager, director, idea } = await anAppeal();
    await decide(manager, await aWish(idea, "not_now", "open"));
    await expect(answerAppeal(director, upheld(idea))).rejects.toMatchObject({
      says: { key: "deciding.appealOvertaken" },
    });
  });

  test("needs an explanation and an appeal", async () => {
    const { director, idea } = await anAppeal();
    await expect(
      answerAppeal(director, { ...upheld(idea), explanation: "No." }),
    ).rejects.toMatchObject({ says: { key: "deciding.explanationShort" } });
    const other = await aDeclined();
    await expect(answerAppeal(other.director, upheld(other.idea))).rejects.toMatchObject({
      kind: "not_found",
    });
  });
});
