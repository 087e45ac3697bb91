import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import type { MessageKey } from "#app/core/words.ts";
import { line, paragraph } from "#app/platform/text.ts";
import { readContribution } from "./contribution.ts";
import { kudosWords } from "./kudos.ts";

const id = (error: MessageKey) => z.string({ error }).refine(isId, { error });

/** A kudos as its form sends it; what its words lack in length the command says. */
export const thankingSchema = z.object({
  id: id("ui.brokenRequest"),
  on: z.string({ error: "ui.brokenRequest" }).transform((text, context) => {
    const contribution = readContribution(text);
    if (contribution) return contribution;
    context.addIssue({ code: "custom", message: "ui.brokenRequest" });
    return z.NEVER;
  }),
  to: id("thanks.toMissing"),
  value: id("thanks.valueMissing"),
  words: paragraph({
    max: kudosWords.longest,
    long: "thanks.wordsLong",
    missing: "thanks.wordsMissing",
  }),
});

/** What somebody who was thanked answers. */
export const answerSchema = z.object({
  answer: paragraph({
    max: kudosWords.longest,
    long: "thanks.wordsLong",
    missing: "thanks.answerMissing",
  }),
});

const name = line({ max: 60, long: "thanks.valueLong" }).default("");

/** What a value is called, one text per language; those left out are empty. */
export const valueSchema = z
  .object({ id: id("ui.brokenRequest").optional(), en: name, fr: name })
  .transform(({ id, ...names }) => ({
    id,
    name: Object.fromEntries(Object.entries(names).filter(([, text]) => text !== "")),
  }));

/** Where the refusals of a value's form belong. */
export const valueFieldOf = {
  "recognition.valueName": "en",
  "recognition.valueTaken": "en",
} as const;
