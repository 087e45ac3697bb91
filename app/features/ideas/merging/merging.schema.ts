import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { paragraph } from "#app/platform/text.ts";
import { mergeLimits } from "./merging.ts";

const explanation = paragraph({
  max: mergeLimits.explanation,
  missing: "merging.explanationShort",
  long: "merging.explanationLong",
});

/** A merge as its form sends it. */
export const mergeSchema = z.object({
  into: z.string({ error: "ui.brokenRequest" }).refine(isId, { error: "ui.brokenRequest" }),
  explanation,
  mergeId: z
    .string({ error: "ui.brokenText" })
    .optional()
    .transform((id) => (isId(id) ? id : undefined)),
});

/** The undoing of a merge. */
export const unmergeSchema = z.object({
  mergeId: z.string({ error: "ui.brokenRequest" }).refine(isId, { error: "ui.brokenRequest" }),
  explanation,
});

/** Where the refusals of a merge belong. */
export const mergeFieldOf = { "merging.explanationShort": "explanation" } as const;
