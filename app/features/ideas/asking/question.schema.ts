import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { line, paragraph } from "#app/platform/text.ts";
import type { CategoryName } from "../category.ts";
import { questionKinds, questionLimits } from "./question.ts";

const words = line({ max: questionLimits.words, long: "asking.wordsLong" }).default("");
const choices = paragraph({ max: 4000, long: "asking.choicesLong" })
  .default("")
  .transform((text) => text.split("\n").map((one) => one.trim()))
  .refine((lines) => lines.every((one) => one.length <= questionLimits.choice), {
    error: "asking.choicesLong",
  });

/** A question as its form sends it: the options of a choice a line each, in the same order in both languages. */
export const questionSchema = z
  .object({
    kind: z.enum(questionKinds, { error: "ui.brokenRequest" }),
    en: words,
    fr: words,
    choicesEn: choices,
    choicesFr: choices,
    required: z.string().optional().transform(Boolean),
    questionId: z
      .string()
      .optional()
      .transform((id) => (isId(id) ? id : undefined)),
  })
  .transform(({ kind, en, fr, choicesEn, choicesFr, required, questionId }) => ({
    ...{ kind, required, words: { en, fr } },
    choices: kind === "choice" ? paired(choicesEn, choicesFr) : [],
    ...(questionId !== undefined && { questionId }),
  }));

function paired(en: readonly string[], fr: readonly string[]): CategoryName[] {
  const pairs = Array.from({ length: Math.max(en.length, fr.length) }, (_, place) => ({
    en: en[place] ?? "",
    fr: fr[place] ?? "",
  }));
  return pairs.filter((pair) => pair.en !== "" || pair.fr !== "");
}

/** Where the refusals of the form belong. */
export const questionFieldOf = {
  "asking.wordsMissingEn": "en",
  "asking.wordsMissingFr": "fr",
  "asking.choicesMissingEn": "choicesEn",
  "asking.choicesMissingFr": "choicesFr",
  "asking.choicesMany": "choicesEn",
} as const;
