/** Answers to the questions of a category: read from a form, and kept with the question as it was asked. */
import { z } from "zod";
import type { Language, MessageKey } from "#app/core/words.ts";
import { line, paragraph, readForm } from "#app/platform/text.ts";
import { nameIn } from "../category.ts";
import { answerLimits, fieldOfQuestion, type Question } from "./question.ts";

export interface IdeaAnswer {
  /** Of the question. */
  readonly id: string;
  /** As it was asked. */
  readonly question: string;
  readonly answer: string;
}

/** Fields of a form by name. */
export type Typed = Readonly<Partial<Record<string, string>>>;

interface Reading {
  readonly questions: readonly Question[];
  readonly typed: Typed;
  /** The language of the idea, in which questions and choices are kept. */
  readonly language: Language;
  /** Answers that stand. They keep their words where they are not changed, and those stay that are asked no more. */
  readonly earlier?: readonly IdeaAnswer[];
  /** Whether an answer that must be given may be left out. */
  readonly lenient?: boolean;
}

/** The answers of a form, and what is wrong by field. */
export function readAnswers(reading: Reading): {
  readonly answers: readonly IdeaAnswer[];
  readonly mistakes: Readonly<Record<string, MessageKey>>;
} {
  const { questions, earlier = [] } = reading;
  const asked = questions.filter(({ archived }) => !archived);
  const read = asked.map((question) => ({ question, ...readOne(question, reading) }));
  const mistakes = Object.fromEntries(
    read.flatMap(({ question, mistake }) =>
      mistake ? [[fieldOfQuestion(question.id), mistake]] : [],
    ),
  );
  const archived = new Set(questions.flatMap(({ id, archived }) => (archived ? [id] : [])));
  const kept = earlier.filter(({ id }) => archived.has(id));
  const given = read.flatMap(({ question, answer }) =>
    answer === "" ? [] : [worded(question, answer, reading)],
  );
  return { answers: [...given, ...kept], mistakes };
}

function readOne(
  question: Question,
  { typed, language, lenient = false }: Reading,
): { readonly answer: string; readonly mistake: MessageKey | null } {
  const given = typed[fieldOfQuestion(question.id)] ?? "";
  const form = readForm(z.object({ answer: shapes[question.kind] }), { answer: given });
  if (!form.ok) return { answer: "", mistake: form.errors["answer"] ?? "ui.brokenText" };
  const { answer } = form.input;
  if (answer === "") {
    return { answer, mistake: question.required && !lenient ? "asking.answerMissing" : null };
  }
  if (question.kind !== "choice") return { answer, mistake: null };
  const choice = question.choices.find((one) => Object.values(one).includes(answer));
  if (!choice) return { answer: "", mistake: "asking.choiceUnknown" };
  return { answer: nameIn(choice, language).text, mistake: null };
}

const shapes = {
  short: line({ max: answerLimits.short, long: "asking.answerLong" }),
  long: paragraph({ max: answerLimits.long, long: "asking.answerLong" }),
  choice: line({ max: answerLimits.choice, long: "asking.choiceUnknown" }),
};

function worded(
  { id, words }: Question,
  answer: string,
  { language, earlier = [] }: Reading,
): IdeaAnswer {
  const before = earlier.find((one) => one.id === id);
  if (before?.answer === answer) return before;
  return { id, question: nameIn(words, language).text, answer };
}

/** Answers as the fields of a form hold them. */
export function answersAsTyped(answers: readonly IdeaAnswer[]): Record<string, string> {
  return Object.fromEntries(answers.map(({ id, answer }) => [fieldOfQuestion(id), answer]));
}

/** Whether two say the same. */
export function sameAnswers(one: readonly IdeaAnswer[], other: readonly IdeaAnswer[]): boolean {
  const told = (answers: readonly IdeaAnswer[]) =>
    JSON.stringify(answers.map(({ id, question, answer }) => [id, question, answer]).sort());
  return told(one) === told(other);
}
