import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { addQuestion } from "#app/features/ideas/asking/add-question.server.ts";
import { archiveQuestion } from "#app/features/ideas/asking/archive-question.server.ts";
import { changeQuestion } from "#app/features/ideas/asking/change-question.server.ts";
import { orderQuestions } from "#app/features/ideas/asking/order-questions.server.ts";
import { fieldOfQuestion } from "#app/features/ideas/asking/question.ts";
import {
  askedQuestions,
  managedQuestions,
} from "#app/features/ideas/asking/question.queries.server.ts";
import { draftSchema } from "#app/features/ideas/idea.schema.ts";
import { draftOf, ideaHistory, ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { editIdea } from "#app/features/ideas/edit-idea.server.ts";
import { saveDraft } from "#app/features/ideas/save-draft.server.ts";
import { submitIdea } from "#app/features/ideas/submit-idea.server.ts";
import { ideasCsv } from "#app/features/imports/exporting/ideas-csv.queries.server.ts";
import { readForm } from "#app/platform/text.ts";
import { sql } from "#app/platform/db.server.ts";
import { aCategory, anOrganisation, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { titlesFound } from "../search/searching.ts";

useDatabase();

let admin: Actor;
let author: Actor;
let categoryId: string;

beforeEach(async () => {
  await anOrganisation();
  [admin, author] = [await aPerson({ admin: true }), await aPerson()];
  categoryId = (await aCategory()).id;
});

const asks = {
  kind: "short",
  words: { en: "Where?", fr: "Où ?" },
  choices: [],
  required: true,
} as const;

async function aQuestion(more: Partial<Parameters<typeof addQuestion>[1]> = {}): Promise<string> {
  const questionId = newId();
  await addQuestion(admin, { ...asks, categoryId, questionId, ...more });
  return questionId;
}

const text = {
  title: "Ramps",
  problem: "Steps",
  proposal: "Ramps",
  beneficiary: "",
  kind: "improve",
} as const;

function submit(typedAnswers: Record<string, string>) {
  const place = { categoryId, unitId: author.unitId, language: "en" } as const;
  return submitIdea(author, { ...text, ...place, typedAnswers });
}

function edit(id: string, textVersion: number, typedAnswers: Record<string, string>) {
  return editIdea(author, id, { ...text, categoryId, textVersion, typedAnswers });
}

describe("an answer to a category's question", () => {
  test("is shown on the idea, found by its words, and in the export", async () => {
    const question = await aQuestion();
    const id = await submit({ [fieldOfQuestion(question)]: "Behind the greenhouse" });
    const answers = [{ id: question, question: "Where?", answer: "Behind the greenhouse" }];
    expect(await ideaPage(await aPerson(), id, "fr")).toMatchObject({ answers });
    expect(await titlesFound(author, "greenhouse")).toEqual(["Ramps"]);
    let file = "";
    for await (const piece of ideasCsv(admin, "en")) file += piece;
    expect(file).toContain("Where? Behind the greenhouse");
  });

  test("is needed where the category says so, when posting and not when editing", async () => {
    const id = await submit({});
    const question = await aQuestion();
    await expect(submit({})).rejects.toMatchObject({
      kind: "invalid",
      says: { key: "asking.answerMissing" },
    });
    await edit(id, 1, { [fieldOfQuestion(question)]: "" });
    expect(await sql("select from idea")).toHaveLength(1);
  });

  test("keeps its question when that is changed, archived or put elsewhere; history has both", async () => {
    const question = await aQuestion();
    const field = fieldOfQuestion(question);
    const id = await submit({ [field]: "Here" });
    await changeQuestion(admin, {
      ...asks,
      categoryId,
      id: question,
      words: { en: "At which door?" },
    });
    expect((await ideaPage(author, id, "en")).answers).toMatchObject([{ question: "Where?" }]);
    await edit(id, 1, { [field]: "There" });
    expect((await ideaPage(author, id, "en")).answers).toMatchObject([
      { question: "At which door?", answer: "There" },
    ]);
    expect((await ideaHistory(id))[0]?.answers).toMatchObject([
      { question: "Where?", answer: "Here" },
    ]);
    await archiveQuestion(admin, { categoryId, id: question, archived: true });
    expect(await askedQuestions("en")).toEqual([]);
    await edit(id, 2, {});
    expect((await ideaPage(author, id, "en")).answers).toMatchObject([{ answer: "There" }]);
  });

  test("is kept by a draft as typed, and other fields are not", async () => {
    const question = await aQuestion();
    const field = fieldOfQuestion(question);
    const fields = { title: "Half", [field]: "Beh", "question-nonsense": "x", other: "y" };
    const form = readForm(draftSchema, fields);
    expect(form.ok).toBe(true);
    if (!form.ok) return;
    const id = newId();
    await saveDraft(author, id, form.input);
    expect(await draftOf(author.id, id)).toEqual({ title: "Half", [field]: "Beh" });
  });

  test("of another category's question is passed over", async () => {
    const question = await aQuestion({ required: false });
    categoryId = (await aCategory()).id;
    const id = await submit({ [fieldOfQuestion(question)]: "Here" });
    expect((await ideaPage(author, id, "en")).answers).toEqual([]);
  });
});

describe("questions", () => {
  test("are for administrators to change", async () => {
    const id = await aQuestion();
    const leader = await aPerson({ role: "leader", moderator: true });
    const refused = { kind: "forbidden" };
    await expect(addQuestion(leader, { ...asks, categoryId })).rejects.toMatchObject(refused);
    await expect(changeQuestion(leader, { ...asks, categoryId, id })).rejects.toMatchObject(
      refused,
    );
    await expect(archiveQuestion(leader, { categoryId, id, archived: true })).rejects.toMatchObject(
      refused,
    );
    await expect(orderQuestions(leader, { categoryId, wanted: [id] })).rejects.toMatchObject(
      refused,
    );
  });

  test("sent twice, at once, are one; and of more than ten at once ten stand", async () => {
    const questionId = newId();
    const one = { ...asks, categoryId, questionId };
    await Promise.all([addQuestion(admin, one), addQuestion(admin, one)]);
    const more = Array.from({ length: 12 }, () => addQuestion(admin, { ...asks, categoryId }));
    await Promise.allSettled(more);
    expect(await managedQuestions(admin, categoryId)).toHaveLength(10);
    await archiveQuestion(admin, { categoryId, id: questionId, archived: true });
    await addQuestion(admin, { ...asks, categoryId });
    await expect(
      archiveQuestion(admin, { categoryId, id: questionId, archived: false }),
    ).rejects.toMatchObject({ kind: "conflict" });
  });

  test("need words in the organisation's language, and choices two of them in it", async () => {
    const bad = { kind: "invalid" };
    await expect(aQuestion({ words: { fr: "Où ?" } })).rejects.toMatchObject(bad);
    const choice = { kind: "choice", choices: [{ en: "Daily" }, { fr: "Jamais" }] } as const;
    await expect(aQuestion(choice)).rejects.toMatchObject(bad);
    await aQuestion({ ...choice, choices: [{ en: "Daily" }, { en: "Never", fr: "Jamais" }] });
    expect(await askedQuestions("fr")).toMatchObject([{ choices: ["Daily", "Jamais"] }]);
  });

  test("stand in the order that was set; ids of others are passed over", async () => {
    const [one, two] = [await aQuestion(), await aQuestion()];
    await orderQuestions(admin, { categoryId, wanted: [two, newId(), one] });
    await orderQuestions(admin, { categoryId, wanted: [two, one] });
    expect((await askedQuestions("en")).map(({ id }) => id)).toEqual([two, one]);
  });
});
