import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { paragraph } from "#app/platform/text.ts";
import { stages } from "../idea.ts";
import { decisionLimits } from "./decision.ts";

const optionalId = z
  .string({ error: "ui.brokenText" })
  .optional()
  .transform((id) => (isId(id) ? id : undefined));

/** What every form about a decision sends. */
export const decisionTextSchema = z.object({
  to: z.enum(stages, { error: "deciding.stageMissing" }),
  reasonId: optionalId.transform((id) => id ?? null),
  explanation: paragraph({
    max: decisionLimits.explanation,
    long: "deciding.explanationLong",
  }).default(""),
  lessons: paragraph({ max: decisionLimits.lessons, long: "deciding.lessonsLong" }).default(""),
});

/** A decision on one idea. */
export const decisionSchema = decisionTextSchema.extend({
  seenStage: z.enum(stages, { error: "ui.brokenRequest" }),
  decisionId: optionalId,
});

/** Where the refusals of a decision belong. */
export const decisionFieldOf = {
  "deciding.noSuchWay": "to",
  "deciding.reasonMissing": "reasonId",
  "deciding.explanationShort": "explanation",
  "deciding.lessonsShort": "lessons",
} as const;
