import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { paragraph } from "#app/platform/text.ts";
import { appealAnswers, appealLimit } from "./appeal.ts";
import { decisionTextSchema } from "./decision.schema.ts";

/** An appeal as its author sends it. */
export const appealSchema = z.object({
  text: paragraph({
    max: appealLimit,
    missing: "deciding.appealShort",
    long: "deciding.appealLong",
  }),
  appealId: z
    .string({ error: "ui.brokenText" })
    .optional()
    .transform((id) => (isId(id) ? id : undefined)),
});

/** The answer to an appeal. */
export const appealAnswerSchema = decisionTextSchema
  .pick({ reasonId: true, explanation: true })
  .extend({
    outcome: z.enum(appealAnswers, { error: "deciding.appealOutcomeMissing" }),
  });
