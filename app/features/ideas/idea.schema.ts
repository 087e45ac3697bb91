import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { languages } from "#app/core/words.ts";
import { line, paragraph, storable } from "#app/platform/text.ts";
import { questionLimits, questionOfField } from "./asking/question.ts";
import { coAuthorFields } from "./coauthoring/composed-invitations.ts";
import { ideaKinds, ideaLimits } from "./idea.ts";
import { colleagueField } from "./recording/recording.schema.ts";
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
  colleagueId: colleagueField,
});

const unfinished = z
  .string({ error: "ui.brokenText" })
  .max(20_000, { error: "composing.textLong" })
  .transform(storable)
  .optional();

const draftFields = z.object({
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
  colleagueId: unfinished,
});

const answersAtMost = 2 * questionLimits.perCategory;

/** A draft: whatever has been typed so far, answers to a category's questions and chosen co-authors too, within generous bounds. */
export const draftSchema = z
  .record(z.string(), z.unknown())
  .transform((fields) => {
    const entries = Object.entries(fields);
    const answers = entries.filter(([name]) => questionOfField(name) !== null);
    const others = entries.filter(
      ([name]) => name in draftFields.shape || coAuthorFields.includes(name),
    );
    return Object.fromEntries([...others, ...answers.slice(0, answersAtMost)]);
  })
  .pipe(draftFields.catchall(unfinished));

export type DraftFields = z.output<typeof draftFields>;

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
  calledSmall: z.string().optional().transform(Boolean),
});
