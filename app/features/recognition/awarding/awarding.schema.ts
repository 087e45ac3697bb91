import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { line, paragraph } from "#app/platform/text.ts";
import { citationLimits } from "./citation.ts";

/** How long what people write with an act may be. */
export const reasonLimit = 2000;

const id = z.string({ error: "ui.brokenRequest" }).refine(isId, { error: "ui.brokenRequest" });
const orNobody = z
  .union([id, z.literal("")], { error: "ui.brokenRequest" })
  .default("")
  .transform((text) => (text === "" ? null : text));
const text = paragraph({ max: reasonLimit, long: "awarding.textLong" });
const moment = z.string({ error: "ui.brokenText" }).max(30, { error: "ui.brokenText" }).default("");
const announcing = z
  .enum(["accepted", "later", "by-hand"], { error: "ui.brokenRequest" })
  .default("accepted");

/** The rows of people and of evidence, whatever they are called. */
const row = line({ max: 2000, long: "awarding.textLong" });

/** What a citation is written in; its rows are read by citation-form.ts. */
const cited = {
  id,
  badgeId: z
    .string({ error: "awarding.badgeMissing" })
    .refine(isId, { error: "awarding.badgeMissing" }),
  changed: paragraph({ max: citationLimits.changed, long: "awarding.textLong" }).default(""),
  forWhom: line({ max: citationLimits.forWhom, long: "awarding.lineLong" }).default(""),
};

/** Who is nominated for what, and who is asked to say so too. */
export const nominationSchema = z.object({ ...cited, askedId: orNobody }).catchall(row);

/** What is given to whom, and when it is announced. */
export const givingSchema = z.object({ ...cited, announcing, announceAt: moment }).catchall(row);

/** Somebody says so too, with or without words. */
export const secondingSchema = z.object({ words: text.default("") });

/** A leader decides on a nomination; turned down, the nominator reads why. */
export const decisionSchema = z
  .object({
    decision: z.enum(["granted", "turned_down"], { error: "awarding.decisionMissing" }),
    reason: text.default(""),
    announcing,
    announceAt: moment,
  })
  .refine(({ decision, reason }) => decision === "granted" || reason !== "", {
    error: "recognition.reasonMissing",
    path: ["reason"],
  });

/** Why something is withdrawn, revoked or appealed against. */
export const reasonSchema = z.object({
  reason: paragraph({
    max: reasonLimit,
    long: "awarding.textLong",
    missing: "recognition.reasonMissing",
  }),
});

/** What its recipient says to an award. */
export const answerSchema = z.object({
  answer: z.enum(["accepted_openly", "accepted_quietly", "declined"], {
    error: "awarding.answerMissing",
  }),
});

/** What is answered to an appeal about an award. */
export const appealAnswerSchema = z.object({
  outcome: z.enum(["upheld", "not_upheld"], { error: "awarding.decisionMissing" }),
  reason: reasonSchema.shape.reason,
});
