import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { paragraph } from "#app/platform/text.ts";
import { explainedOutcomes, moderationLimits, outcomes, reasonedOutcomes } from "./case.ts";

const reasonId = z.string({ error: "reporting.reasonMissing" });

/** A report as its form sends it. */
export const reportSchema = z.object({
  reasonId: reasonId.refine(isId, { error: "reporting.reasonMissing" }),
  words: paragraph({ max: moderationLimits.words, long: "reporting.wordsLong" }).default(""),
});

const explanation = paragraph({
  max: moderationLimits.explanation,
  long: "moderation.explanationLong",
}).default("");

/** What a moderator decides, as the form sends it; what is told to somebody needs its reason and its words. */
export const decisionSchema = z
  .object({
    outcome: z.enum(outcomes, { error: "moderation.outcomeMissing" }),
    reasonId: z.union([z.literal(""), z.string().refine(isId)]).default(""),
    explanation,
    version: z.string().default(""),
  })
  .refine(({ outcome, reasonId: chosen }) => !reasonedOutcomes.includes(outcome) || chosen !== "", {
    path: ["reasonId"],
    error: "moderation.reasonMissing",
  })
  .refine(({ outcome, explanation: said }) => !explainedOutcomes.includes(outcome) || said !== "", {
    path: ["explanation"],
    error: "moderation.explanationMissing",
  });

/** Why something is hidden that nobody has reported. */
export const hidingSchema = z.object({
  reasonId: z
    .string({ error: "moderation.reasonMissing" })
    .refine(isId, { error: "moderation.reasonMissing" }),
  explanation: paragraph({
    max: moderationLimits.explanation,
    long: "moderation.explanationLong",
    missing: "moderation.explanationMissing",
  }),
});

/** Words that cannot be left out: why something is restored, or an author named. */
export const explanationSchema = z.object({
  explanation: paragraph({
    max: moderationLimits.explanation,
    long: "moderation.explanationLong",
    missing: "moderation.explanationMissing",
  }),
});

/** An appeal as its form sends it. */
export const moderationAppealSchema = z.object({
  text: paragraph({
    max: moderationLimits.explanation,
    long: "moderation.explanationLong",
    missing: "reporting.appealMissing",
  }),
});
