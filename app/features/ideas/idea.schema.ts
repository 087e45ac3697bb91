import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { languages } from "#app/core/words.ts";
import { line, paragraph, storable } from "#app/platform/text.ts";
import { ideaKinds, ideaLimits } from "./idea.ts";
import { tagsField } from "./tagging/tags.schema.ts";

const id = (missing: "composing.categoryMissing" | "composing.unitMissing") =>
  z.string({ error: missing }).refine(isId, { error: missing });

/** The text of an idea as a form sends it. */
export const ideaTextSchema = z.object({
  title: line({
    max: ideaLimits.title,
    missing: "composing.titleMissing",
    long: "composing.titleLong",
  }),
  problem: paragraph({
    max: ideaLimits.problem,
    missing: "composing.problemMissing",
    long: "composing.textLong",
  }),
  proposal: paragraph({
    max: ideaLimits.proposal,
    missing: "composing.proposalMissing",
    long: "composing.textLong",
  }),
  beneficiary: paragraph({
    max: ideaLimits.beneficiary,
    long: "composing.beneficiaryLong",
  }).default(""),
  kind: z.enum(ideaKinds, { error: "composing.kindMissing" }),
  categoryId: id("composing.categoryMissing"),
  tags: tagsField,
});

/** A new idea as a form sends it. */
export const newIdeaSchema = ideaTextSchema.extend({
  unitId: id("composing.unitMissing"),
  language: z.enum(languages, { error: "composing.languageMissing" }),
  unnamed: z.string().optional().transform(Boolean),
});

const unfinished = z
  .string({ error: "ui.brokenText" })
  .max(20_000, { error: "composing.textLong" })
  .transform(storable)
  .optional();

/** A draft: whatever has been typed so far, within generous bounds. */
export const draftSchema = z.object({
  title: unfinished,
  problem: unfinished,
  proposal: unfinished,
  beneficiary: unfinished,
  kind: unfinished,
  categoryId: unfinished,
  tags: unfinished,
  unitId: unfinished,
  language: unfinished,
  unnamed: unfinished,
});

export type DraftFields = z.output<typeof draftSchema>;

/** A new idea with the draft it grew from; an id that makes no sense is passed over. */
export const submitIdeaSchema = newIdeaSchema.extend({
  draftId: z
    .string()
    .optional()
    .transform((id) => (isId(id) ? id : undefined)),
});

/** An idea's new text, and which text it replaces. */
export const editIdeaSchema = ideaTextSchema.extend({
  textVersion: z.coerce
    .number({ error: "composing.editedMeanwhile" })
    .int({ error: "composing.editedMeanwhile" }),
});
