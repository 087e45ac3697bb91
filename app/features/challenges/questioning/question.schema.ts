import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { paragraph } from "#app/platform/text.ts";
import { questionLimits } from "./question.ts";

/** A question as its form sends it; the form carries the id, so that sending it twice asks once. */
export const questionSchema = z.object({
  questionId: z.string().refine(isId, { error: "questioning.brokenForm" }),
  text: paragraph({
    max: questionLimits.text,
    long: "questioning.textLong",
    missing: "questioning.textMissing",
  }),
  named: z.string().optional(),
});

const revision = z.coerce
  .number({ error: "questioning.brokenForm" })
  .refine((value) => Number.isInteger(value) && value >= 0 && value < 2 ** 31, {
    error: "questioning.brokenForm",
  });

/** An answer, with the revision of the question that its sponsor saw. */
export const answerSchema = z.object({
  revision,
  answer: paragraph({
    max: questionLimits.answer,
    long: "questioning.answerLong",
    missing: "questioning.answerMissing",
  }),
});

/** Why a question is not answered. */
export const declineSchema = z.object({
  revision,
  reason: paragraph({
    max: questionLimits.reason,
    long: "questioning.reasonLong",
    missing: "questioning.reasonMissing",
  }),
});
