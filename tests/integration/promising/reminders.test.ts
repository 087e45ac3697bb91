import { beforeEach, describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { answerQuestion } from "#app/features/ideas/promising/answer-question.server.ts";
import { askAuthor } from "#app/features/ideas/promising/ask-author.server.ts";
import { remindOfPromises } from "#app/features/ideas/promising/remind-of-promises.server.ts";
import { db } from "#app/platform/db.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aHierarchy } from "../deciding/deciders.ts";
import { anAnswer, aPosted, at, later, promiseTenDays } from "./promised.ts";

useDatabase();
beforeEach(promiseTenDays);

/** What the clock tells of promises up to a moment, in the order in which it is told. */
async function told(on: Date): Promise<string[]> {
  await at(on, remindOfPromises);
  const events = await db().domainEvent.findMany({
    where: { kind: { startsWith: "promise." } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  return events.map(({ kind }) => kind);
}

/** Who was told in which kind, once all that happened has been reacted to. */
async function heard(): Promise<Record<string, string[]>> {
  for (const { id } of await db().domainEvent.findMany({ orderBy: { at: "asc" } }))
    await react({ eventId: id });
  const notifications = await db().notification.findMany({ orderBy: { createdAt: "asc" } });
  const people = new Map((await db().person.findMany()).map(({ id, name }) => [id, name]));
  const byKind: Record<string, string[]> = {};
  for (const { kind, personId } of notifications)
    byKind[kind] = [...(byKind[kind] ?? []), people.get(personId) ?? ""].sort();
  return byKind;
}

describe("the clock", () => {
  test("reminds two working days before, tells when it is overdue, and the next level five days after", async () => {
    const { author } = await aHierarchy();
    await aPosted(author);
    expect(await told(new Date("2031-03-14T07:59:59Z"))).toEqual([]);
    expect(await told(new Date("2031-03-14T08:00:00Z"))).toEqual(["promise.due-soon"]);
    expect(await told(new Date("2031-03-18T23:59:59Z"))).toHaveLength(1);
    expect(await told(new Date("2031-03-19T00:00:00Z"))).toHaveLength(2);
    expect(await told(new Date("2031-03-25T23:59:59Z"))).toHaveLength(2);
    expect(await told(new Date("2031-03-26T00:00:00Z"))).toEqual([
      "promise.due-soon",
      "promise.overdue",
      "promise.escalated",
    ]);
    expect(await told(later(300))).toHaveLength(3);
    expect(await heard()).toEqual({
      "answer-due": ["Mina Manager"],
      "answer-overdue": ["Mina Manager"],
      "answer-escalated": ["Dora Director"],
    });
  });

  test("on two nodes at once tells once", async () => {
    const { author } = await aHierarchy();
    await aPosted(author);
    await at(later(15), () => Promise.all([remindOfPromises(), remindOfPromises()]));
    expect(await told(later(15))).toEqual(["promise.overdue"]);
  });

  test("that stood still for weeks tells the latest step alone", async () => {
    const { author } = await aHierarchy();
    await aPosted(author);
    expect(await told(later(100))).toEqual(["promise.escalated"]);
  });

  test("says nothing of what was answered, withdrawn from lists, or rests", async () => {
    const { author, manager } = await aHierarchy();
    const [answered, hidden, asked] = [
      await aPosted(author),
      await aPosted(author),
      await aPosted(author),
    ];
    await anAnswer(manager, answered, later(1));
    await db().idea.update({ where: { id: hidden }, data: { hiddenAt: later(1) } });
    await at(later(1), () => askAuthor(manager, asked, { text: "How many?" }));
    expect(await told(later(40))).toEqual([]);
    await at(later(40), () => answerQuestion(author, asked, { text: "Forty." }));
    expect(await told(later(40))).toEqual([]);
    // Nine working days were left.
    expect(await told(later(60))).toEqual(["promise.escalated"]);
  });

  test("is quiet where reminders and the next level are switched off", async () => {
    await db().promiseSettings.updateMany({ data: { remindDays: null, escalateDays: null } });
    const { author } = await aHierarchy();
    await aPosted(author);
    expect(await told(later(13))).toEqual([]);
    expect(await told(later(100))).toEqual(["promise.overdue"]);
  });
});

describe("who hears", () => {
  const away = (personId: string, deputyId: string) =>
    db().absence.create({
      data: {
        ...{ id: newId(), personId, deputyId },
        fromAt: new Date(Date.now() - 86_400_000),
        untilAt: new Date(Date.now() + 86_400_000),
      },
    });

  test("of whoever is away is their deputy, at both levels", async () => {
    const { author, manager, director } = await aHierarchy();
    const [first, second] = [await aPerson({ name: "Dan" }), await aPerson({ name: "Eve" })];
    await away(manager.id, first.id);
    await away(director.id, second.id);
    await aPosted(author);
    await told(later(15));
    await told(later(100));
    expect(await heard()).toEqual({ "answer-overdue": ["Dan"], "answer-escalated": ["Eve"] });
  });

  test("at the top are leaders, never an author", async () => {
    const { author, director, leader, units } = await aHierarchy();
    await aPosted(author, { unit: units.middle });
    await told(later(15));
    await told(later(100));
    expect(await heard()).toEqual({
      "answer-overdue": [director.name],
      "answer-escalated": [leader.name],
    });
    const own = await aPosted(leader, { unit: units.top });
    await told(later(15));
    expect(own).toBeTruthy();
    expect((await heard())["answer-overdue"]).toEqual([director.name]);
  });

  test("of a question are the authors, and of their answer whoever asked and the others who may answer", async () => {
    const { author, manager, leader } = await aHierarchy();
    const id = await aPosted(author);
    await askAuthor(leader, id, { text: "How many?" });
    await answerQuestion(author, id, { text: "Forty." });
    expect(await heard()).toEqual({
      "author-asked": [author.name],
      "question-answered": [leader.name, manager.name].sort(),
    });
  });
});
