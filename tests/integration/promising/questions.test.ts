import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { decide } from "#app/features/ideas/deciding/decide.server.ts";
import { editIdea } from "#app/features/ideas/edit-idea.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { answerQuestion } from "#app/features/ideas/promising/answer-question.server.ts";
import { askAuthor } from "#app/features/ideas/promising/ask-author.server.ts";
import { promiseOf } from "#app/features/ideas/promising/idea-promise.queries.server.ts";
import { takeBackQuestion } from "#app/features/ideas/promising/take-back-question.server.ts";
import { withdrawIdea } from "#app/features/ideas/withdrawing/withdraw-idea.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aHierarchy, aWish } from "../deciding/deciders.ts";
import { anAnswer, aPosted, at, awaitedOf, dueOn, later, promiseTenDays } from "./promised.ts";

const database = useDatabase();
beforeEach(promiseTenDays);

async function anAsked() {
  const people = await aHierarchy();
  const id = await aPosted(people.author);
  await at(later(1), () => askAuthor(people.manager, id, { text: "How many queue?" }));
  return { ...people, id };
}

const seen = async (actor: Actor, id: string) => promiseOf(actor, await ideaPage(actor, id, "en"));

const comment = (actor: Actor, id: string) =>
  postComment(actor, { subject: { kind: "idea", id }, source: "Forty a day." });

describe("asking the author", () => {
  test("is for those who may answer the idea, and for nobody else", async () => {
    const { author, director, manager } = await aHierarchy();
    const id = await aPosted(author);
    for (const actor of [author, director, await aPerson()])
      await expect(askAuthor(actor, id, { text: "Why?" })).rejects.toMatchObject({
        kind: "forbidden",
      });
    await expect(askAuthor(manager, newId(), { text: "Why?" })).rejects.toMatchObject({
      kind: "not_found",
    });
  });

  test("pauses the promise and is no answer; everybody reads the question", async () => {
    const { id, manager } = await anAsked();
    const reader = await aPerson();
    const { promise, questions, can } = await at(later(2), () => seen(reader, id));
    expect(promise).toMatchObject({ state: "paused", pausedAt: later(1).toISOString() });
    expect(questions).toMatchObject([{ asker: { name: manager.name }, endedAt: null }]);
    expect(can).toEqual({ ask: false, end: false, answer: false });
    // Overdue it would be by now.
    expect((await at(later(60), () => seen(reader, id))).promise?.state).toBe("paused");
  });

  test("twice by the same form asks once; a second question waits for the first to end", async () => {
    const { author, manager, leader } = await aHierarchy();
    const id = await aPosted(author);
    const question = { text: "How many?", questionId: newId() };
    await askAuthor(manager, id, question);
    await askAuthor(manager, id, question);
    expect(await db().authorQuestion.count()).toBe(1);
    await expect(askAuthor(leader, id, { text: "And when?" })).rejects.toMatchObject({
      says: { key: "promising.questionWaits" },
    });
  });

  test("by two at once lets one ask", async () => {
    const { author, manager, leader } = await aHierarchy();
    const id = await aPosted(author);
    const asked = await Promise.allSettled(
      [manager, leader].map((actor) => askAuthor(actor, id, { text: "How many?" })),
    );
    expect(asked.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db().authorQuestion.count()).toBe(1);
  });

  test("is over once nobody waits for an answer any more", async () => {
    const { author, manager } = await aHierarchy();
    const id = await aPosted(author);
    await decide(manager, await aWish({ id }, "open", "not_now"));
    await expect(askAuthor(manager, id, { text: "Why?" })).rejects.toMatchObject({
      says: { key: "promising.noQuestionNow" },
    });
  });
});

describe("the promise goes on", () => {
  test("with the working days that were left, once the author has answered", async () => {
    const { id, author, manager } = await anAsked();
    // Wednesday to Monday: three working days.
    await at(later(6), () => answerQuestion(author, id, { text: "Forty **a day**." }));
    expect(await dueOn(id)).toBe("2031-03-21");
    const { promise, questions } = await at(later(6), () => seen(manager, id));
    expect(promise).toMatchObject({ state: "waiting", dueOn: "2031-03-21" });
    expect(questions[0]?.answerHtml).toContain("<strong>a day</strong>");
    await anAnswer(manager, id, later(7));
    expect((await awaitedOf(id))[0]).toMatchObject({ pausedDays: 3, answeredAfter: 2 });
  });

  test.each([
    ["the author comments", "commented", (id: string, { author }: Asked) => comment(author, id)],
    ["the author changes the idea", "edited", (id: string, { author }: Asked) => edit(author, id)],
    [
      "somebody who may answer ends it",
      "ended",
      (id: string, { leader }: Asked) => takeBackQuestion(leader, id),
    ],
    [
      "it is decided on",
      "decided",
      async (id: string, { manager }: Asked) =>
        decide(manager, await aWish({ id }, "open", "not_now")),
    ],
    [
      "it is withdrawn",
      "withdrawn",
      (id: string, { author }: Asked) => withdrawIdea(author, id, { reason: "" }),
    ],
  ])("when %s", async (_name, ending, act) => {
    const asked = await anAsked();
    await at(later(6), async () => {
      await act(asked.id, asked);
    });
    expect(await db().authorQuestion.findFirst()).toMatchObject({ ending, endedAt: later(6) });
    expect(await dueOn(asked.id)).toBe("2031-03-21");
    const idea = await db().idea.findFirst({ where: { id: asked.id } });
    expect(idea?.askedAuthorAt).toBeNull();
  });

  test("not when somebody else comments, nor when it is tagged", async () => {
    const { id, manager } = await anAsked();
    await at(later(6), () => comment(manager, id));
    await at(later(6), async () => comment(await aPerson(), id));
    expect(await db().authorQuestion.findFirst()).toMatchObject({ endedAt: null });
  });

  test("and a promise that was broken stays so", async () => {
    const { author, manager } = await aHierarchy();
    const id = await aPosted(author);
    await at(later(20), () => askAuthor(manager, id, { text: "How many?" }));
    await at(later(22), () => answerQuestion(author, id, { text: "Forty." }));
    expect(await dueOn(id)).toBe("2031-03-18");
    expect((await at(later(22), () => seen(manager, id))).promise?.state).toBe("overdue");
  });
});

type Asked = Awaited<ReturnType<typeof anAsked>>;

async function edit(author: Actor, id: string) {
  const { categoryId } = await db().idea.findFirstOrThrow({ where: { id } });
  await editIdea(author, id, {
    ...{ title: "Book a time", problem: "Forty queue.", proposal: "Let people book." },
    ...{ beneficiary: "", kind: "improve", categoryId, textVersion: 1 },
  });
}

describe("an answer of the author", () => {
  test("is taken from authors alone, and only while something is asked", async () => {
    const { id, author, manager } = await anAsked();
    await expect(answerQuestion(manager, id, { text: "Many." })).rejects.toMatchObject({
      kind: "forbidden",
    });
    await answerQuestion(author, id, { text: "Forty." });
    await expect(answerQuestion(author, id, { text: "Fifty." })).rejects.toMatchObject({
      says: { key: "promising.nothingAsked" },
    });
    await takeBackQuestion(manager, id);
  });

  test("names nobody, and what an author who is not named comments ends nothing", async () => {
    const { id, author, manager } = await anAsked();
    await db().ideaAuthor.updateMany({ where: { ideaId: id }, data: { named: false } });
    await db().idea.update({ where: { id }, data: { pseudonym: "A colleague" } });
    await comment(author, id);
    expect(await db().authorQuestion.findFirst()).toMatchObject({ endedAt: null });
    const saidBefore = database.published.length;
    await answerQuestion(author, id, { text: "Forty." });
    const shown = JSON.stringify(await seen(manager, id));
    expect(shown).toContain("Forty.");
    expect(shown).not.toContain(author.name);
    expect(shown).not.toContain(author.id);
    expect(JSON.stringify(database.published.slice(saidBefore))).not.toContain(author.name);
  });
});
