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
  /** When it is published: at once, at a moment, or when somebody does so. */
  publishing: z.enum(["now", "later", "by-hand"], { error: "ui.brokenRequest" }).default("now"),
  /** As a clock on the wall of the organisation shows it. */
  publishAt: z.string({ error: "ui.brokenText" }).max(30, { error: "ui.brokenText" }).default(""),
  preparedRevision: z.coerce
    .number({ error: "ui.brokenRequest" })
    .int({ error: "ui.brokenRequest" })
    .default(0),
});

/** One decision on several ideas: first looked at, then done. */
export const bulkDecisionSchema = decisionTextSchema.extend({
  step: z.enum(["look", "do"], { error: "ui.brokenRequest" }),
  /** As `readSeenIdeas` reads them. */
  ideas: z.string({ error: "ui.brokenText" }).max(5000, { error: "ui.brokenText" }),
});

/** Where the refusals of a decision belong. */
export const decisionFieldOf = {
  "deciding.noSuchWay": "to",
  "deciding.reasonMissing": "reasonId",
  "deciding.explanationShort": "explanation",
  "deciding.lessonsShort": "lessons",
  "deciding.publishAtMissing": "publishAt",
  "deciding.publishAtPast": "publishAt",
} as const;
