import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { paragraph } from "#app/platform/text.ts";
import { questionLimits } from "./question.ts";

/** A question to the author as its form sends it. */
export const questionSchema = z.object({
  text: paragraph({
    max: questionLimits.text,
    long: "promising.questionLong",
    missing: "promising.questionMissing",
  }),
  questionId: z
    .string({ error: "ui.brokenText" })
    .optional()
    .transform((id) => (isId(id) ? id : undefined)),
});

/** The authors' answer. */
export const questionAnswerSchema = z.object({
  text: paragraph({
    max: questionLimits.answer,
    long: "promising.answerLong",
    missing: "promising.answerMissing",
  }),
});
