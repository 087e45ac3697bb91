/**
 * A further question that a category asks: one line, several lines, or a choice. Administrators add, change, order and
 * archive them; what has been answered keeps the words in which it was asked.
 */
import { isId } from "#app/core/ids.ts";
import type { CategoryName } from "../category.ts";

export const questionKinds = ["short", "long", "choice"] as const;
export type QuestionKind = (typeof questionKinds)[number];

export interface Question {
  readonly id: string;
  readonly categoryId: string;
  readonly kind: QuestionKind;
  /** The question, one text per language. */
  readonly words: CategoryName;
  /** Of a choice: its options in order. */
  readonly choices: readonly CategoryName[];
  /** Whether an idea cannot be posted without an answer. */
  readonly required: boolean;
  readonly archived: boolean;
}

export const questionLimits = { words: 200, choice: 100, choices: 20, perCategory: 10 } as const;

/** Longest answer, by kind. */
export const answerLimits = { short: 200, long: 2000, choice: questionLimits.choice } as const;

/** The name of a question's field in the form of an idea. */
export function fieldOfQuestion(id: string): string {
  return `question-${id}`;
}

/** The id of the question whose field this is; null for other fields. */
export function questionOfField(name: string): string | null {
  const [, id] = /^question-([0-9a-f-]{36})$/.exec(name) ?? [];
  return id !== undefined && isId(id) ? id : null;
}
