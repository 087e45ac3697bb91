import type { Question } from "./question.ts";

/** A question as its form shows it. */
export function questionAsTyped(question: Question): Record<string, string> {
  const { kind, words, choices, required } = question;
  return {
    ...{ kind, en: words.en ?? "", fr: words.fr ?? "", required: required ? "on" : "" },
    choicesEn: choices.map(({ en = "" }) => en).join("\n"),
    choicesFr: choices.map(({ fr = "" }) => fr).join("\n"),
  };
}
