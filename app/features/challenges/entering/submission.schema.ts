import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { languages } from "#app/core/words.ts";
import { line, paragraph, storable } from "#app/platform/text.ts";
import { submissionLimits } from "./submission.ts";

const unfinished = z
  .string({ error: "ui.brokenText" })
  .max(submissionLimits.description, { error: "entering.textLong" })
  .transform(storable)
  .default("");

const version = z.coerce.number({ error: "ui.brokenRequest" }).int().min(0).max(1_000_000_000);
const optionalId = z
  .string()
  .default("")
  .refine((text) => text === "" || isId(text), { error: "ui.brokenRequest" })
  .transform((text) => (text === "" ? null : text));

/** Unfinished text as its form sends it, valid or not. */
export const draftSchema = z.object({
  textVersion: version,
  title: unfinished,
  brief: unfinished,
  description: unfinished,
  externalUrl: unfinished,
  teamName: unfinished,
  ideaId: optionalId,
  isNameless: z.string().optional().transform(Boolean),
  language: z.enum(languages, { error: "ui.brokenRequest" }).optional(),
});

/** The same when it is submitted. */
export const submitSchema = z.object({
  receiptId: z.string({ error: "ui.brokenRequest" }).refine(isId, { error: "ui.brokenRequest" }),
  textVersion: version,
  termsVersion: version,
  accepts: z.string().optional().transform(Boolean),
  title: line({
    max: submissionLimits.title,
    missing: "entering.titleMissing",
    long: "entering.titleLong",
  }),
  brief: line({
    max: submissionLimits.brief,
    missing: "entering.briefMissing",
    long: "entering.briefLong",
  }),
  description: paragraph({
    max: submissionLimits.description,
    missing: "entering.descriptionMissing",
    long: "entering.textLong",
  }),
  externalUrl: line({ max: submissionLimits.address, long: "entering.addressLong" }).default(""),
  teamName: line({ max: submissionLimits.teamName, long: "entering.teamNameLong" }).default(""),
  ideaId: optionalId,
  isNameless: z.string().optional().transform(Boolean),
  language: z.enum(languages, { error: "ui.brokenRequest" }).optional(),
});

/** An answer to a question when it is submitted. */
export const answerSchema = z.object({
  answer: paragraph({ max: submissionLimits.answer, long: "entering.answerLong" }).default(""),
});

/** Unfinished answers, by question, out of all fields of a form. */
export function unfinishedAnswer(text: string | undefined): string {
  return storable((text ?? "").slice(0, submissionLimits.description));
}

/** Which version of rules and terms somebody accepts. */
export const termsSchema = z.object({ termsVersion: version });

/** A draft to begin, under an id of the form's. */
export const startSchema = z.object({
  id: z.string({ error: "ui.brokenRequest" }).refine(isId, { error: "ui.brokenRequest" }),
});
