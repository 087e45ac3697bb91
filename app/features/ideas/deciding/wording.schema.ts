import { z } from "zod";
import { line, paragraph } from "#app/platform/text.ts";
import { stages } from "../idea.ts";
import { wordingKinds, wordingLimits } from "./wording.ts";

const name = line({ max: wordingLimits.name, long: "configuring.nameLong" }).default("");
const body = paragraph({ max: wordingLimits.body, long: "configuring.bodyLong" }).default("");
const stageName = line({ max: wordingLimits.stageName, long: "configuring.stageLong" }).default("");

/** What a reason or a reply says, one text per language; the command asks for the organisation's. */
export const wordingTextSchema = z.object({ en: name, fr: name, bodyEn: body, bodyFr: body });

/** A new reason or reply. */
export const newWordingSchema = wordingTextSchema.extend({
  kind: z.enum(wordingKinds, { error: "ui.brokenRequest" }),
  stage: z.enum(stages, { error: "ui.brokenRequest" }),
});

/** What a stage is called; left out, as the product calls it. */
export const stageNameSchema = z.object({ en: stageName, fr: stageName });

/** Where the refusals of these forms belong. */
export const wordingFieldOf = {
  "configuring.nameMissingEn": "en",
  "configuring.nameMissingFr": "fr",
  "configuring.bodyMissingEn": "bodyEn",
  "configuring.bodyMissingFr": "bodyFr",
  "configuring.stageTakenEn": "en",
  "configuring.stageTakenFr": "fr",
} as const;
