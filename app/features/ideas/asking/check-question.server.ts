import { Refusal } from "#app/core/errors.ts";
import type { RunSql } from "#app/core/subject.ts";
import { organisationLanguage } from "../category.store.server.ts";
import { questionLimits, type Question } from "./question.ts";

/** Throws `invalid` unless a question is put in the organisation's language, and a choice has at least two options. */
export async function checkQuestion(
  sql: RunSql,
  { kind, words, choices }: Pick<Question, "kind" | "words" | "choices">,
): Promise<void> {
  const language = await organisationLanguage(sql);
  if (!words[language])
    throw new Refusal(
      "invalid",
      language === "en" ? "asking.wordsMissingEn" : "asking.wordsMissingFr",
    );
  if (kind !== "choice") return;
  const named = choices.filter((choice) => choice[language]);
  if (named.length < 2 || named.length < choices.length)
    throw new Refusal(
      "invalid",
      language === "en" ? "asking.choicesMissingEn" : "asking.choicesMissingFr",
    );
  if (choices.length > questionLimits.choices)
    throw new Refusal("invalid", "asking.choicesMany", { count: questionLimits.choices });
}
