import type { Language, Message } from "#app/core/words.ts";
import { readAnswers, type Typed } from "./answer.ts";
import type { Question } from "./question.ts";

/** What is wrong with the answers of a form, all of it at once by field; null when nothing is. */
export function mistakesIn(
  questions: readonly Question[],
  typed: Typed,
  how: { readonly language: Language; readonly lenient?: boolean },
): Record<string, Message> | null {
  const { language, lenient = false } = how;
  const wrong = Object.entries(readAnswers({ questions, typed, language, lenient }).mistakes);
  if (wrong.length === 0) return null;
  return Object.fromEntries(wrong.map(([field, key]) => [field, { key }]));
}
