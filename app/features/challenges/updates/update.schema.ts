import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { line, paragraph } from "#app/platform/text.ts";
import { updateLimits } from "./update.ts";

const words = {
  title: line({
    max: updateLimits.title,
    long: "updates.titleLong",
    missing: "updates.titleMissing",
  }),
  text: paragraph({
    max: updateLimits.text,
    long: "updates.textLong",
    missing: "updates.textMissing",
  }),
};

/** News as its form sends it; the form carries the id, so that sending it twice tells it once. */
export const updateSchema = z.object({
  updateId: z.string().refine(isId, { error: "updates.brokenForm" }),
  ...words,
});

/** News put better, with the revision that its sponsor saw. */
export const amendSchema = z.object({
  revision: z.coerce.number({ error: "updates.brokenForm" }).refine(isRevision, {
    error: "updates.brokenForm",
  }),
  ...words,
});

function isRevision(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 2 ** 31;
}
