import { describe, expect, test } from "vitest";
import { readAnswers } from "./answer.ts";
import type { Question } from "./question.ts";

const question = (more: Partial<Question>): Question => ({
  id: "q",
  categoryId: "c",
  kind: "short",
  words: { en: "Where?", fr: "Où ?" },
  choices: [],
  required: false,
  archived: false,
  ...more,
});
const read = (more: Partial<Question>, answer: string, language: "en" | "fr" = "en") =>
  readAnswers({ questions: [question(more)], typed: { "question-q": answer }, language });

describe("an answer", () => {
  test("keeps the question as it was asked, in the language of the idea", () => {
    expect(read({}, " At  the door ", "fr")).toEqual({
      answers: [{ id: "q", question: "Où ?", answer: "At the door" }],
      mistakes: {},
    });
  });

  test("may be left out, unless it must be given", () => {
    expect(read({}, "  ")).toEqual({ answers: [], mistakes: {} });
    expect(read({ required: true }, " ").mistakes).toEqual({
      "question-q": "asking.answerMissing",
    });
    const lenient = { questions: [question({ required: true })], typed: {}, lenient: true };
    expect(readAnswers({ ...lenient, language: "en" })).toEqual({ answers: [], mistakes: {} });
  });

  test("is no longer than its kind allows, and holds only what can be typed", () => {
    expect(read({}, "x".repeat(201)).mistakes).toEqual({ "question-q": "asking.answerLong" });
    expect(read({ kind: "long" }, "x".repeat(2001)).mistakes).not.toEqual({});
    expect(read({ kind: "long" }, "x".repeat(2000)).mistakes).toEqual({});
    expect(read({}, "a\u0000b").mistakes).toEqual({ "question-q": "ui.brokenText" });
  });

  test("to a choice is one of it, in whichever language it was chosen", () => {
    const choice = { kind: "choice", choices: [{ en: "Daily", fr: "Chaque jour" }] } as const;
    expect(read(choice, "Daily", "fr").answers[0]?.answer).toBe("Chaque jour");
    expect(read(choice, "Never").mistakes).toEqual({ "question-q": "asking.choiceUnknown" });
  });

  test("that is not changed keeps its words when the question has got others", () => {
    const earlier = [{ id: "q", question: "Whereabouts?", answer: "Here" }];
    const reading = { questions: [question({})], language: "en", earlier } as const;
    expect(readAnswers({ ...reading, typed: { "question-q": "Here" } }).answers).toEqual(earlier);
    expect(readAnswers({ ...reading, typed: { "question-q": "There" } }).answers).toEqual([
      { id: "q", question: "Where?", answer: "There" },
    ]);
  });

  test("to a question that is asked no more stays; one of another category goes", () => {
    const earlier = [
      { id: "q", question: "Where?", answer: "Here" },
      { id: "other", question: "Who?", answer: "Me" },
    ];
    const questions = [question({ archived: true })];
    expect(readAnswers({ questions, typed: {}, language: "en", earlier }).answers).toEqual([
      earlier[0],
    ]);
  });
});
